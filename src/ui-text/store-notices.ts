/**
 * What the checklist page says of the open assessment's place in this browser, beyond assessmentText.notice. Apart from the
 * words of the list of drafts, which this page does not carry.
 */
export const storeNoticeText = {
  'stored-kept-apart':
    'Máy này đã có một bản khác cùng mã với tệp vừa mở. Bản đó được giữ riêng trong danh sách bản nháp.',
  'no-room':
    'Máy không còn chỗ cho hai bản cùng mã: tệp vừa mở chỉ nằm trên trang này, bản đã có không bị thay. Trở lại bằng “Hoàn tác”, hoặc xuất tệp rồi xóa bớt bản nháp.',
  'removed-elsewhere':
    'Bản này vừa bị xóa ở thẻ khác. Trên trang này vẫn còn nguyên; sửa tiếp thì bản được lưu lại.',
  'blank-form':
    'Phiếu trống để in và điền tay (Ctrl+P, hoặc “In” trong thực đơn). Bản nháp của bạn vẫn ở danh sách bản nháp.',
  sample:
    'Đây là tệp mẫu, đơn vị và số liệu không có thật, chưa lưu vào máy. Bấm “Bản mới” để bắt đầu chấm thật.',
  'not-loaded':
    'Không tải được phần đọc bản nháp. Bản đã lưu còn nguyên trên máy: kiểm tra mạng rồi tải lại trang.',
  'sample-unreachable': 'Không tải được tệp mẫu. Kiểm tra mạng rồi tải lại trang.',
} as const;
