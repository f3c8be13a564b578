/** Words of the frame that every page shares. */
export const common = {
  skip: 'Đến nội dung chính',
  menu: 'Danh mục',
  settings: 'Hiển thị',
  search: 'Tìm kiếm',
  searchHint: 'Tìm điều khoản, việc, số văn bản',
  breadcrumbs: 'Đường dẫn',
  home: 'Trang đầu',
  notOfficial: 'Tài liệu học tập, không phải trang chính thức của cơ quan nhà nước.',
  unconfirmedCommunes:
    'Chưa có nguồn xác nhận xã, phường phải báo cáo cho ai và hạn nào kể từ ngày 01/7/2025.',
  nav: [
    { path: '/van-ban/', name: 'Văn bản' },
    { path: '/thay-doi/', name: 'Thay đổi' },
    { path: '/huong-dan/', name: 'Hướng dẫn' },
    { path: '/hoi-dap/', name: 'Hỏi đáp' },
    { path: '/thuat-ngu/', name: 'Thuật ngữ' },
    { path: '/tu-danh-gia/', name: 'Tự đánh giá' },
  ],
  foot: [
    { path: '/gioi-thieu/', name: 'Giới thiệu' },
    { path: '/gioi-thieu/rieng-tu/', name: 'Quyền riêng tư' },
    { path: '/gioi-thieu/tiep-can/', name: 'Khả năng tiếp cận' },
    { path: '/gioi-thieu/#bao-loi', name: 'Báo chỗ sai' },
    { path: '/tro-giup/', name: 'Trợ giúp' },
    { path: '/in/', name: 'In cả sổ tay' },
    { path: '/du-lieu/van-ban.json', name: 'Dữ liệu mở' },
  ],
  footNav: 'Thông tin trang',
  mainNav: 'Các phần của sổ tay',
} as const;
