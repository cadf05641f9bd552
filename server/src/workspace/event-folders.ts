import picomatch from 'picomatch';

/** The folder that a file or folder lies in, without a slash at its end; works on paths and on URIs. */
export const folderOf = (file: string): string => file.slice(0, Math.max(0, file.lastIndexOf('/')));

/**
 * The nearest folder around a file that is an event: one that has a manifest, or one that a glob of the settings names.
 * Globs are matched against the folder's path below a workspace folder, and against its whole path.
 */
export function eventFolderOf(
  file: string,
  manifestFolders: ReadonlySet<string>,
  globs: readonly string[],
  workspaceFolders: readonly string[],
): string | null {
  const matches = globs.length > 0 ? picomatch([...globs]) : () => false;
  for (let folder = folderOf(file); folder.includes('/'); folder = folderOf(folder)) {
    if (manifestFolders.has(folder)) return folder;
    const root = workspaceFolders.find((each) => folder === each || folder.startsWith(`${each}/`));
    const below = root === undefined ? null : decoded(folder.slice(root.length + 1));
    if ((below && matches(below)) || matches(decoded(folder.replace(/^[a-z-]+:\/\/[^/]*/i, '')))) return folder;
  }
  return null;
}

function decoded(uri: string): string {
  try {
    return decodeURIComponent(uri);
  } catch {
    return uri;
  }
}
