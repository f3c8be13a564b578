/** Words of the trainer's view. */
export const slidesText = {
  title: (name: string) => `Trình chiếu: ${name}`,
  description: (name: string) => `Từng điều khoản của ${name} trên một màn hình, chữ lớn, để tập huấn.`,
  intro:
    'Bật JavaScript để chiếu từng điều khoản một màn hình. Không có JavaScript, trang này là bản chữ lớn để cuộn.',
  controls: 'Điều khiển trình chiếu',
  previous: 'Trước',
  next: 'Sau',
  position: 'Đang ở điều khoản',
  of: (index: number, total: number) => `${index}/${total}`,
  qr: 'Mã QR',
  qrTitle: 'Quét để đọc điều khoản này trên điện thoại',
  blank: 'Tắt màn hình',
  blankEnd: 'Nhấn phím bất kỳ hoặc chạm để tiếp tục',
  full: 'Toàn màn hình',
  keys: 'Phím tắt',
  leave: 'Thoát',
  help: '→ ↓ PageDown Dấu cách: sau · ← ↑ PageUp: trước · B: tắt màn hình · Q: mã QR · F: toàn màn hình',
  digest: 'Tóm lược, không phải nguyên văn',
} as const;
