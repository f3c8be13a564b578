/** Words of the page that puts two provisions side by side. */
export const compareText = {
  title: 'Đối chiếu hai điều khoản',
  description: 'Đặt hai điều khoản bên nhau, có địa chỉ để gửi cho người khác.',
  lede: 'Chọn hai điều khoản để đọc cạnh nhau. Địa chỉ của trang đổi theo, gửi đi là người khác mở đúng hai điều khoản đó.',
  noScript: 'Muốn tự chọn điều khoản thì cần bật JavaScript. Dưới đây là các cặp hay được đối chiếu.',
  first: 'Điều khoản thứ nhất',
  second: 'Điều khoản thứ hai',
  document: 'Văn bản',
  provision: 'Điều khoản',
  choose: 'Chọn',
  whole: 'Chọn điều khoản',
  result: 'Hai điều khoản đã chọn',
  copy: 'Chép địa chỉ đối chiếu',
  copied: 'Đã chép địa chỉ.',
  notCopied: 'Chưa chép được: hãy chép ở ô địa chỉ của trình duyệt.',
  failed: 'Không mở được điều khoản này. Kiểm tra kết nối rồi chọn lại.',
  unknown: (name: string) => `Không có điều khoản “${name}”.`,
  examples: 'Các cặp hay được đối chiếu',
  address: 'Địa chỉ riêng của cặp này',
} as const;

/** Pairs shown to everyone, each with what to look for. */
export const comparePairs = [
  {
    name: 'Rượu bia, thuốc lá: quy chế năm 2007 và đề án năm 2018',
    a: 'qd-129-2007#dieu-4',
    b: 'qd-1847-2018#dao-duc-loi-song',
  },
  {
    name: 'Rượu bia: quy chế năm 2007 và luật năm 2019',
    a: 'qd-129-2007#dieu-4-khoan-2',
    b: 'luat-44-2019#dieu-5-khoan-5',
  },
  {
    name: 'Trang phục: quy chế năm 2007 và đề án năm 2018',
    a: 'qd-129-2007#dieu-5',
    b: 'qd-1847-2018#trang-phuc',
  },
] as const;
