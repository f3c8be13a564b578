/** The two builds that tests look at: the plain one, and one under a base path with a public address. */
export const sites = {
  plain: { folder: 'dist', port: 4331, base: '/', address: 'http://localhost:4331/', env: {} },
  underPath: {
    folder: 'test-results/dist-dan-van',
    port: 4332,
    base: '/dan-van/',
    address: 'http://localhost:4332/dan-van/',
    env: { BASE_PATH: '/dan-van/', SITE_URL: 'https://sotay.example' },
  },
} as const;
