/** Words of the page /tu-danh-gia/: what self-assessment is, the drafts of this browser, backup and erasing. */

/** What the server draws: readable without JavaScript. */
export const selfAssessmentText = {
  title: 'Tự đánh giá',
  description:
    'Ba bộ tiêu chí để cơ quan, cá nhân tự chấm; bản nháp nằm trong trình duyệt, mang đi bằng tệp JSON.',
  lede: 'Chấm từng tiêu chí, thấy ngay điểm và chỗ còn yếu, mang kết quả đi bằng một tệp hoặc in ra ký.',
  standing:
    'Các bộ tiêu chí là đề xuất của sổ tay, không phải quy định. Không dùng thay đánh giá, xếp loại công chức theo Nghị định 335/2025/NĐ-CP.',
  choose: 'Chọn bộ tiêu chí',
  subjects: { unit: 'Cơ quan, đơn vị tự chấm', person: 'Mỗi người tự chấm mình' },
  size: (criteria: number, points: number) => `${criteria} tiêu chí, ${points} điểm`,
  rated: 'có xếp loại',
  notRated: 'chỉ tính phần trăm, không xếp loại',
  version: (version: string) => `phiên bản ${version}`,
  start: 'Bắt đầu chấm',
  sample: 'Xem tệp mẫu đã điền',
  blank: 'Phiếu trống để in',
  about: 'về bộ',
  help: 'Cách chấm, cách tính điểm và xếp loại',
  noScript:
    'Trình duyệt không chạy JavaScript nên không có danh sách bản nháp. Mỗi bộ tiêu chí vẫn mở được và in ra để điền tay.',

  privacy: {
    title: 'Dữ liệu nằm ở đâu',
    items: [
      'Lưu trong bộ nhớ của trình duyệt này: câu trả lời, minh chứng, ghi chú, tên đơn vị, tên người chấm và người thẩm định nếu bạn ghi, lúc xuất tệp gần nhất. Không gửi đi đâu.',
      'Trình duyệt có thể tự xóa: cửa sổ ẩn danh đóng lại, phần mềm dọn máy, máy hết chỗ, lâu không mở trang (Safari có thể xóa sau bảy ngày). Xuất tệp sau mỗi buổi làm.',
      'Máy dùng chung: người dùng chung tài khoản máy thấy được bản nháp. Làm xong thì xuất tệp rồi xóa.',
      'Tập huấn: chọn “Chế độ tập huấn” ở đầu phiếu thì trang không hỏi tên ai; bản in và tệp mang chữ tập huấn.',
      'Xóa từng bản ở danh sách, hoặc xóa hết ở cuối trang này.',
    ],
    more: 'Quyền riêng tư, đầy đủ',
  },
} as const;

export const draftsText = {
  title: 'Bản nháp trong trình duyệt này',
  none: 'Chưa có bản nháp nào. Chọn một bộ tiêu chí ở trên để bắt đầu; bản nháp xuất hiện ở đây ngay sau câu trả lời đầu tiên.',
  noName: 'Chưa ghi tên',
  training: 'Tập huấn',
  final: 'Đã chốt',
  period: 'Kỳ',
  checklist: 'Bộ tiêu chí',
  progress: 'Đã trả lời',
  score: 'Điểm',
  reviewed: (reviewed: number, total: number) => `Thẩm định ${reviewed}/${total}`,
  updated: 'Sửa lần cuối',
  exported: 'Xuất lần cuối',
  neverExported: 'chưa xuất',
  oldVersion: (current: string) => `Mở ra sẽ chuyển sang phiên bản ${current}; câu cũ không mất.`,
  unreadable: 'Bản này không đọc được ở đây.',
  open: 'Mở',
  duplicate: 'Nhân bản cho kỳ sau',
  export: 'Xuất JSON',
  remove: 'Xóa',
  /** Said after the button's word, so that every button has a name of its own. */
  of: (name: string, period: string) => `bản ${name}, kỳ ${period}`,
  removed: (name: string) => `Đã xóa bản ${name === '' ? 'chưa ghi tên' : `“${name}”`}.`,
  undo: 'Hoàn tác',
  close: 'Đóng',
  failed: 'Không ghi được: bộ nhớ của trình duyệt đầy hoặc bị chặn. Xuất tệp và xóa bớt bản cũ rồi thử lại.',

  next: {
    title: 'Nhân bản cho kỳ sau',
    intro:
      'Tên đơn vị, người chấm và việc khắc phục chưa xong đi theo; câu trả lời để trống. Bản cũ không đổi.',
    from: 'Từ ngày',
    to: 'Đến ngày',
    make: 'Tạo bản mới',
    cancel: 'Thôi',
  },

  storage: {
    title: 'Chỗ đã dùng',
    used: (used: string, left: string) =>
      `Sổ tay đang dùng ${used}; còn khoảng ${left} (trình duyệt thường cho mỗi địa chỉ khoảng 5 MB).`,
    drafts: (count: number) => `Đủ cho khoảng ${count} bản đã điền nữa.`,
    nearlyFull: 'Sắp đầy: xuất tệp rồi xóa bớt bản cũ.',
    blocked: 'Trình duyệt này không cho lưu. Vẫn chấm và xuất tệp được, nhưng đóng trang là mất.',
    kilobytes: (count: string) => `${count} kB`,
    megabytes: (count: string) => `${count} MB`,
  },

  quarantine: {
    title: 'Bản không đọc được',
    intro:
      'Các bản lưu này không đọc được nên được để riêng, không bị ghi đè. Tải về để giữ hoặc nhờ người khác xem.',
    entry: (day: string, size: string) => `Để riêng ngày ${day}, ${size}`,
    download: 'Tải về',
    retry: 'Đọc lại',
    stillUnreadable: 'Vẫn không đọc được:',
    restored: 'Đã đọc được, bản này trở lại danh sách bản nháp.',
    remove: 'Xóa',
    ask: 'Xóa hẳn bản này? Không lấy lại được.',
    yes: 'Xóa hẳn',
    no: 'Giữ lại',
  },

  backup: {
    title: 'Sao lưu và khôi phục',
    intro:
      'Một tệp gồm mọi bản nháp của trình duyệt này. Nên làm trước khi đổi máy, cài lại trình duyệt hoặc xóa dữ liệu. Tệp chứa đúng những gì bạn đã ghi, kể cả tên.',
    make: (count: number) => `Sao lưu ${count} bản thành một tệp`,
    nothing: 'Chưa có gì để sao lưu.',
    fileTitle: 'Tệp sao lưu',
    filePurpose:
      'Cất tệp này ở nơi an toàn. Mở lại bằng nút “Khôi phục từ tệp” ở trang này, trên máy nào cũng được.',
    restore: 'Khôi phục từ tệp…',
    restoreTitle: 'Xem trước khi khôi phục',
    made: (when: string) => `Tệp sao lưu lúc ${when}.`,
    never: 'Bản đang có trên máy không bị thay hay xóa.',
    kinds: {
      new: 'Bản mới với máy này: thêm vào',
      here: 'Đã có y hệt: bỏ qua',
      apart: 'Máy đang có bản cùng mã nhưng khác nội dung: thêm thành bản riêng',
      unreadable: 'Không đọc được: để riêng, không bỏ',
      aside: 'Không đọc được, đã để riêng từ trước: bỏ qua',
    },
    unreadableEntry: (index: number) => `Mục thứ ${index} trong tệp`,
    confirm: (count: number) => `Khôi phục ${count} bản`,
    nothingToDo: 'Mọi bản trong tệp đã có trên máy này.',
    done: (count: number) => `Đã khôi phục ${count} bản.`,
    failed: (count: number) =>
      `${count} bản không ghi được vì hết chỗ. Xóa bớt bản cũ rồi khôi phục lại tệp này.`,
    cannotRead: 'Không mở được tệp',
    cancel: 'Thôi',
  },

  erase: {
    title: 'Xóa hết dữ liệu của sổ tay trên máy này',
    intro:
      'Xóa mọi bản nháp, bản để riêng, tên người thẩm định, điều khoản đã đánh dấu đọc và cách hiển thị đã chọn trong trình duyệt này. Tệp bạn đã tải về không bị đụng tới.',
    nothing: 'Trình duyệt này không lưu gì của sổ tay.',
    ask: 'Xóa hết…',
    warning: (drafts: number) =>
      drafts === 0 ? 'Xóa rồi không lấy lại được.' : `Sẽ mất ${drafts} bản nháp. Xóa rồi không lấy lại được.`,
    backupFirst: 'Sao lưu trước',
    understood: 'Tôi hiểu: xóa rồi không lấy lại được',
    yes: 'Xóa hết',
    no: 'Giữ lại',
    done: 'Đã xóa. Trình duyệt này không còn lưu gì của sổ tay.',
    failed: 'Không xóa được hết. Hãy xóa bằng phần cài đặt của trình duyệt.',
  },
} as const;
