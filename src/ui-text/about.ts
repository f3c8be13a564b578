/** Words of the pages about the site: what it is, privacy, accessibility. */

/** A part of such a page: paragraphs, then a list. */
export interface TextSection {
  readonly id: string;
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly items?: readonly string[];
}

export const aboutText = {
  title: 'Giới thiệu',
  description: 'Sổ tay này là gì, dựa vào đâu, đọc dấu nguồn thế nào, báo chỗ sai ra sao.',
  lede: 'Sổ tay giúp cán bộ, công chức, viên chức đọc Công văn 5273 của tỉnh Tuyên Quang và các quy định liên quan, tìm đúng điều khoản, tự chấm cơ quan mình.',
  what: {
    id: 'la-gi',
    title: 'Sổ tay này là gì',
    paragraphs: [
      'Công văn 5273/UBND-NC đăng toàn văn, đúng từng chữ. Các văn bản khác là bản tóm lược từng điều khoản, viết lại bằng lời dễ hiểu; tóm lược không thay văn bản gốc.',
      'Cần viện dẫn trong văn bản của cơ quan, hoặc xử lý một vụ việc, thì mở bản gốc. Mỗi trang văn bản ghi bản gốc ở đâu và những điểm cần đối chiếu.',
      'Đọc và in được trên điện thoại, máy tính, kể cả khi tắt JavaScript. Không quảng cáo, không tài khoản, không đếm người xem.',
    ],
  },
  figures: {
    id: 'co-gi',
    title: 'Trong sổ tay có gì',
    note: 'Các con số này được đếm từ nội dung mỗi lần dựng trang.',
    documents: 'Văn bản có trang riêng',
    documentsDetail: (full: number, digest: number, cited: number) =>
      `${full} toàn văn, ${digest} tóm lược, ${cited} chỉ gồm điều khoản được dẫn`,
    external: 'Văn bản chỉ nêu tên',
    provisions: 'Điều khoản có địa chỉ riêng',
    changes: 'Thay đổi từ năm 2021',
    guides: 'Hướng dẫn',
    questions: 'Câu hỏi có trả lời',
    terms: 'Thuật ngữ',
    criteria: 'Tiêu chí tự đánh giá',
    sources: 'Nguồn',
  },
  marks: {
    id: 'dau-nguon',
    title: 'Đọc dấu nguồn thế nào',
    intro: 'Cuối mỗi câu là chỗ dựa của câu ấy. Một câu có nhiều dấu thì dấu yếu nhất quyết định.',
    source: 'Câu dựa vào nguồn mang số ấy ở cuối trang. Bấm vào số để tới nguồn.',
    'chua-doi-chieu':
      'Chưa thấy trong nguồn xếp hạng, hoặc chưa so được với bản gốc. Kiểm tra trước khi viện dẫn.',
    'suy-luan': 'Ban biên soạn rút ra từ các nguồn nêu cùng câu; không nguồn nào nói thẳng như vậy.',
    'de-xuat': 'Cách làm ban biên soạn gợi ý; không quy định nào bắt buộc.',
    statements: (count: number) => `${count} câu.`,
  },
  states: {
    id: 'tinh-trang',
    title: 'Tình trạng của văn bản',
    intro: 'Mỗi văn bản ghi tình trạng, ngày thấy lần cuối và thấy ở đâu.',
    'in-force': 'Có nguồn xếp hạng cho thấy còn áp dụng vào ngày ghi bên cạnh.',
    'to-confirm': 'Chưa có nguồn đủ chắc. Hỏi lại cơ quan ban hành trước khi dựa vào.',
    'not-yet': 'Đã ban hành, chưa tới ngày áp dụng.',
    replaced: 'Có văn bản khác thay; trang ghi văn bản nào.',
    expired: 'Không còn áp dụng; giữ lại để đọc công văn cho đúng.',
  },
  sources: {
    id: 'nguon-xep-hang',
    title: 'Dựa vào nguồn nào',
    intro:
      'Chỉ dẫn nguồn của những nơi đăng đã xếp hạng. Điều chỉ thấy ở nơi không xếp hạng được thì không ghi địa chỉ và mang dấu “chưa đối chiếu”.',
  },
  publisher: {
    id: 'ai-lam',
    title: 'Ai làm, ai chịu trách nhiệm',
    none: 'Chưa có cơ quan nào nhận vận hành bản này. Đây là tài liệu học tập của ban biên soạn, không phải trang chính thức của cơ quan nhà nước, không dùng biểu tượng của cơ quan nào.',
    agency: (name: string) => `Đơn vị vận hành bản này: ${name}.`,
    checklists: 'Các bộ tiêu chí là đề xuất, không phải quy định; không dùng thay đánh giá công chức.',
  },
  mistake: {
    id: 'bao-loi',
    title: 'Thấy chỗ sai',
    intro:
      'Sổ tay không có hộp thư nhận. Chép mẫu này, điền vào chỗ trống rồi gửi cho người đã đưa bạn đường dẫn tới trang.',
    toAgency: (name: string) => `Chép mẫu này, điền vào chỗ trống rồi gửi cho ${name}.`,
    label: 'Mẫu báo chỗ sai',
    copy: 'Chép mẫu',
    copied: 'Đã chép. Dán vào thư hoặc tin nhắn.',
    notCopied: 'Trình duyệt không cho chép. Chọn chữ trong ô rồi chép bằng tay.',
    page: 'Trang: ',
    template: [
      'BÁO CHỖ SAI TRONG SỔ TAY DÂN VẬN',
      'Trang: ',
      'Điều khoản hoặc câu: ',
      'Sai ở đâu: ',
      'Đúng phải là: ',
      'Căn cứ (số, ngày văn bản, nơi đọc được): ',
    ],
  },
  data: {
    id: 'du-lieu-mo',
    title: 'Dữ liệu mở',
    paragraphs: [
      'Ai viết phần mềm có thể dùng lại nội dung: mỗi văn bản một tệp JSON, mỗi câu kèm nguồn và dấu. Khi dùng lại, giữ nguyên dấu và ghi rõ bản tóm lược không thay văn bản gốc.',
    ],
    all: 'Mọi văn bản',
    schema: 'Lược đồ JSON của văn bản',
    checklist: (title: string, version: string) => `Bộ tiêu chí: ${title}, phiên bản ${version}`,
  },
  licences: {
    id: 'giay-phep',
    title: 'Phần mềm của người khác',
    paragraph: 'Trang dùng mã nguồn mở của nhiều tác giả; tên và giấy phép của từng gói ở trong một tệp:',
    link: 'Giấy phép các gói phần mềm',
    intro: 'Mã của các gói nguồn mở sau đây nằm trong các tệp JavaScript của sổ tay.',
  },
} as const;

export const privacyText = {
  title: 'Quyền riêng tư',
  description: 'Sổ tay không gửi đi điều gì bạn gõ hoặc chấm; lưu gì trong trình duyệt, cách xóa.',
  lede: 'Sổ tay không thu thập gì về bạn. Điều bạn chấm, ghi chú, đánh dấu chỉ nằm trong trình duyệt này.',
  sections: [
    {
      id: 'khong-gui',
      title: 'Không gửi đi đâu',
      paragraphs: [
        'Trang chỉ gồm các tệp có sẵn. Không có phần mềm nào ở máy chủ nhận câu trả lời của bạn. Không tài khoản, không cookie, không đếm lượt xem, không gọi tới trang nào khác.',
        'Máy chủ chứa trang, như mọi máy chủ, có thể ghi nhật ký: địa chỉ mạng, giờ, tệp được mở. Người vận hành máy chủ giữ nhật ký đó.',
      ],
    },
    {
      id: 'tim-kiem',
      title: 'Chữ bạn tìm',
      paragraphs: [
        'Gõ trong hộp tìm kiếm (nút kính lúp, phím / hoặc Ctrl+K): việc tìm làm ngay trên máy bạn, chữ không gửi đi. Trình duyệt chỉ tải các phần của chỉ mục mà nó cần.',
        'Mở một địa chỉ có “?q=…” thì khác: chữ sau “?q=” là một phần của địa chỉ, nên đi tới máy chủ và có thể nằm trong nhật ký. Địa chỉ như vậy có khi bạn tìm từ ô ở trang đầu, mở đường dẫn người khác gửi, hoặc mở dấu trang. Có tên người, việc mật thì dùng hộp tìm kiếm.',
      ],
    },
    {
      id: 'luu-gi',
      title: 'Trình duyệt này lưu gì',
      paragraphs: [
        'Trang ghi vào bộ nhớ riêng của trình duyệt (localStorage, sessionStorage), chỉ khi bạn dùng tới:',
      ],
      items: [
        'cỡ chữ và màu nền bạn chọn;',
        'điều khoản đã đọc, nếu bạn đánh dấu;',
        'các bản tự đánh giá đang làm: lựa chọn, minh chứng, ghi chú, tên đơn vị, tên người chấm, người thẩm định nếu bạn ghi; bản lưu không đọc được;',
        'ngày xuất tệp gần nhất của từng bản; bản mở gần nhất; công tắc phím tắt; bản đang thẩm định;',
        'chữ vừa tìm, để trang mở từ kết quả tô sáng được: chỉ trong thẻ đang mở, đọc xong là xóa.',
      ],
    },
    {
      id: 'may-dung-chung',
      title: 'Máy dùng chung',
      paragraphs: [
        'Ai mở cùng trình duyệt, cùng tài khoản máy thì thấy được những gì đã lưu. Làm xong hãy xuất tệp rồi xóa. Không ghi tên người vi phạm, người tố cáo, nội dung mật.',
      ],
    },
    {
      id: 'co-the-mat',
      title: 'Trình duyệt có thể tự xóa',
      paragraphs: ['Bộ nhớ này không phải chỗ cất giữ lâu dài. Nó mất khi:'],
      items: [
        'bạn dùng cửa sổ ẩn danh rồi đóng lại;',
        'bạn, phần mềm dọn máy hoặc quy định của cơ quan xóa dữ liệu duyệt web;',
        'máy hết chỗ, hoặc trình duyệt dọn trang lâu không mở (Safari có thể xóa sau bảy ngày);',
        'bạn đổi sang trình duyệt, máy khác, hoặc trang chuyển sang địa chỉ khác.',
      ],
    },
    {
      id: 'tep',
      title: 'Tệp bạn xuất ra',
      paragraphs: [
        'Tệp xuất nằm ở máy bạn, sổ tay không có bản sao. Đó là cách giữ kết quả chắc chắn nhất. Gửi cho ai là việc của bạn; tệp chứa đúng những gì bạn đã ghi.',
      ],
    },
    {
      id: 'ra-ngoai',
      title: 'Đường dẫn ra ngoài',
      paragraphs: [
        'Bấm vào một nguồn là sang trang của nơi khác, theo quy định riêng của nơi ấy. Sổ tay yêu cầu trình duyệt không báo cho nơi ấy biết bạn đến từ trang nào.',
      ],
    },
  ] satisfies readonly TextSection[],
  erase: {
    id: 'xoa',
    title: 'Xóa tất cả',
    paragraph:
      'Xóa trong trình duyệt: mở phần cài đặt, tìm “Dữ liệu trang web” hoặc “Cookie và dữ liệu trang”, chọn trang này rồi xóa.',
    nothing: 'Trình duyệt này không lưu gì của sổ tay.',
    /** `{n}` and `{drafts}` are filled in the browser. */
    found: 'Đang lưu {n} mục, trong đó {drafts} bản tự đánh giá.',
    ask: 'Xóa hết trong trình duyệt này',
    warning: 'Xóa rồi không lấy lại được. Bản tự đánh giá nào chưa xuất tệp sẽ mất.',
    yes: 'Xóa hẳn',
    no: 'Giữ lại',
    done: 'Đã xóa. Trình duyệt này không còn lưu gì của sổ tay.',
    failed: 'Không xóa được. Hãy xóa bằng cài đặt của trình duyệt.',
  },
} as const;

export const accessibilityText = {
  title: 'Khả năng tiếp cận',
  description: 'Sổ tay dùng được với bàn phím, trình đọc màn hình, chữ lớn đến đâu; điều gì chưa tốt.',
  lede: 'Mục tiêu là ai cũng đọc và chấm được: mắt kém, chỉ dùng bàn phím, máy cũ, mạng yếu, hoặc in ra giấy.',
  sections: [
    {
      id: 'muc-do',
      title: 'Mức độ',
      paragraphs: [
        'Trang hướng tới chuẩn WCAG 2.2, mức AA. Đây là tự đánh giá: chưa có tổ chức độc lập nào kiểm tra.',
        'Bộ kiểm tra đi kèm mã nguồn xem mọi trang bằng phần mềm (axe), ở màn hình hẹp và rộng, nền sáng và tối. Phần mềm chỉ bắt được một phần lỗi.',
      ],
    },
    {
      id: 'da-lam',
      title: 'Đã làm',
      paragraphs: [],
      items: [
        'Đọc được mọi văn bản, hướng dẫn, câu hỏi khi tắt JavaScript; in được cả sổ tay và phiếu tự đánh giá.',
        'Dùng được chỉ với bàn phím; có đường nhảy tới nội dung; chỗ đang đứng luôn có viền rõ.',
        'Tiêu đề, danh sách, bảng, nhóm lựa chọn được đánh dấu đúng cho trình đọc màn hình.',
        'Chữ to được bốn cỡ và phóng to bằng trình duyệt; có nền tối và nền tương phản cao.',
        'Tình trạng, mức chắc chắn, điểm số luôn có chữ và hình, không chỉ có màu.',
        'Hẹp tới 320 điểm ảnh không phải cuộn ngang; bảng trên điện thoại xếp thành từng thẻ.',
        'Không có gì tự chạy, nhấp nháy; máy đặt “giảm chuyển động” thì trang đứng yên.',
      ],
    },
    {
      id: 'chua-tot',
      title: 'Chưa tốt',
      paragraphs: [],
      items: [
        'Chưa thử với người dùng trình đọc màn hình tiếng Việt; giọng đọc có thể đọc sai số hiệu văn bản.',
        'Số nguồn đứng cuối mỗi câu nên nghe hơi dài.',
        'Bản in cả sổ tay rất dài; nên dùng mục lục hoặc tìm kiếm.',
        'Chưa có bản chữ nổi, bản âm thanh, ngôn ngữ ký hiệu, tiếng dân tộc thiểu số.',
        'Câu chữ của công văn giữ nguyên như bản gốc, nên có câu dài, khó đọc.',
      ],
    },
    {
      id: 'khi-tat-js',
      title: 'Khi tắt JavaScript',
      paragraphs: [
        'Đọc, in, đi theo đường dẫn vẫn như thường. Không dùng được: tìm kiếm, lọc, chấm điểm trên máy, đổi cỡ chữ của trang (vẫn phóng to được bằng trình duyệt).',
      ],
    },
    {
      id: 'trinh-duyet',
      title: 'Trình duyệt',
      paragraphs: [
        'Dùng được từ Chrome, Edge, Cốc Cốc 109 (bản cuối cho Windows 7), Firefox 115, Safari 16.4. Bản cũ hơn vẫn đọc được chữ.',
      ],
    },
    {
      id: 'phim',
      title: 'Phím tắt',
      paragraphs: [],
      items: [
        'Tab và Shift + Tab: sang mục sau, về mục trước.',
        '/ hoặc Ctrl + K: mở hộp tìm kiếm.',
        'Esc: đóng hộp đang mở.',
        'Mũi tên: chọn trong một nhóm.',
      ],
    },
  ] satisfies readonly TextSection[],
  report: 'Gặp chỗ khó dùng: chép mẫu báo chỗ sai',
} as const;
