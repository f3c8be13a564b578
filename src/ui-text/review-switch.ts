/** The few that the page needs before review mode is on. */
export const reviewSwitchText = {
  switch: 'Chế độ thẩm định',
  hint: 'Dành cho người thứ hai: xem từng câu tự chấm, đồng ý hoặc chọn mức khác kèm lý do.',
  ownScore: 'Tự chấm: ',
} as const;
