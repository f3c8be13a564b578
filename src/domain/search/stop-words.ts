/**
 * Words that carry little of what is sought: particles, prepositions, and the frame of a question.
 * They are never required; where they stand beside other words of the query they still count as part of the phrase.
 */

/** Grammar words, with their marks: `cửa` is not `của`. */
export const stopWords: ReadonlySet<string> = new Set(
  (
    'ai à ạ bằng bị các cái cho chứ có cùng của cũng do đã đang đâu đây để đến đều đi đó được gì hãy hay hoặc khi không ' +
    'là lại mà mấy một nào này nên nếu nhưng những như nhỉ nhé ở phải qua ra rằng rồi sẽ thì theo thế tôi trên trong trước ' +
    'từ tại và vào vẫn về vì với ta hỏi cần muốn biết'
  ).split(' '),
);

/** Those that are seldom another word when typed without marks (`van` may be văn, `dang` Đảng: not here). */
export const unmarkedStopWords: ReadonlySet<string> = new Set(
  (
    'ai bi cac cho co cua cung den duoc gi hoac khi khong la ma may nao neu nhung nhu o phai se tai theo thi tren trong va ' +
    've voi'
  ).split(' '),
);

/** Frames of questions, as folded words. What stands in one is no content of the query. */
export const questionFrames: readonly string[] = [
  'bao gio',
  'bao lau',
  'bao nhieu',
  'bao xa',
  'cho toi biet',
  'co bi',
  'co can',
  'co duoc',
  'co nen',
  'co phai',
  'duoc khong',
  'gom nhung gi',
  'hay khong',
  'hien nay',
  'hom nay',
  'khi nao',
  'la ai',
  'la gi',
  'lam sao',
  'lam the nao',
  'luc nao',
  'ngay nao',
  'nhu nao',
  'nhu the nao',
  'nhung ai',
  'nhung gi',
  'o dau',
  'phai khong',
  'ra sao',
  'tai sao',
  'the nao',
  'vi sao',
];

/** Words that make a text a question wherever they stand, with their marks. */
export const questionWords: ReadonlySet<string> = new Set([
  'gì',
  'nào',
  'sao',
  'mấy',
  'ai',
  'đâu',
  'không',
  'nhiêu',
  'hả',
]);
