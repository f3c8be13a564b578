/** Words of the display settings. Values are those of `data-theme` and `data-size`; empty means as the device says. */
export const displayText = {
  title: 'Cỡ chữ và màu nền',
  groups: [
    {
      key: 'size',
      legend: 'Cỡ chữ',
      options: [
        { value: 'small', name: 'Nhỏ' },
        { value: '', name: 'Vừa' },
        { value: 'large', name: 'Lớn' },
        { value: 'larger', name: 'Rất lớn' },
      ],
    },
    {
      key: 'theme',
      legend: 'Màu nền',
      options: [
        { value: '', name: 'Theo máy' },
        { value: 'light', name: 'Sáng' },
        { value: 'dark', name: 'Tối' },
        { value: 'contrast', name: 'Tương phản cao' },
      ],
    },
  ],
} as const;
