/** Fails with one sentence when Node is too old for Astro. Plain JavaScript, so that an old Node can read it. */
const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 12)) {
  console.error(
    `Cần Node từ 22.12, đang chạy ${process.versions.node}: hãy chạy "npm ci" để dùng bản Node mà dự án ghim sẵn.`,
  );
  process.exit(1);
}
