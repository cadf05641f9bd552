// Imported before anything else: an older Node ends with one sentence instead of a syntax error.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 11)) {
  console.error(`Corroborate is built with Node 20.11 or newer; this is Node ${process.versions.node}.`);
  process.exit(1);
}
