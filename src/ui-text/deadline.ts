/** Words of the yearly report's deadline. */
import type { ReportDeadline } from '#src/domain/calendar/report-deadline.ts';
import { formatDay } from '#src/domain/calendar/time.ts';
import { weekdayOf } from '#src/domain/calendar/working-days.ts';

/** “24/11”, from YYYY-MM-DD. */
function dayOfYear(day: string): string {
  return formatDay(day).slice(0, -'/YYYY'.length);
}

export const deadlineText = {
  /** What holds on any day. `before` is MM-DD. */
  everyYear: (before: string) => `Hạn: trước ngày ${dayOfYear(`0000-${before}`)} hằng năm.`,
  communes: 'Chưa xác nhận xã, phường có phải báo cáo từ 01/7/2025 hay không, gửi ai, hạn nào.',
} as const;

const weekdays = ['Chủ nhật', 'thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy'];

/** What a deadline means today. SHIPS TO THE BROWSER. */
export function deadlineToday(deadline: ReportDeadline): string {
  const { lastDay, lastWorkingDay, swapped } = deadline;
  const year = `Năm ${lastDay.slice(0, 4)}:`;
  const named = `${weekdays[weekdayOf(lastWorkingDay)] ?? ''} ${formatDay(lastWorkingDay)}`;
  const condition = swapped ? '' : ', nếu không bị hoán đổi thành ngày nghỉ (cần xác nhận)';
  switch (deadline.phase) {
    case 'far':
      return `${year} ngày làm việc cuối là ${named}${condition}.`;
    case 'near':
      return `${year} còn ${deadline.workingDaysLeft} ngày làm việc, đến hết ${named}${condition}.`;
    case 'last-working-day-past':
      return `${year} còn ${deadline.daysLeft} ngày. Ngày làm việc cuối đã qua; hạn của công văn còn đến hết ${dayOfYear(lastDay)}. Ngày làm việc cuối: ${named}${swapped ? '' : ' (cần xác nhận)'}.`;
  }
}
