/** A file with the path by which messages call it. */
export interface NamedFile {
  readonly name: string;
  readonly file: File;
}

/** The files of a chosen folder, named by their paths in it, or files chosen one by one. */
export function chosenFiles(list: FileList): readonly NamedFile[] {
  return [...list].map((file) => {
    const path = file.webkitRelativePath;
    return { name: path === '' ? file.name : path.slice(path.indexOf('/') + 1), file };
  });
}

/** Everything that was dropped: files, and those of folders and of their sub-folders. */
export async function droppedFiles(data: DataTransfer): Promise<readonly NamedFile[]> {
  // Entries are to be had only before the first wait.
  const entries = [...data.items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  const found = await Promise.all(
    entries.map((entry) => below(entry, entry.isDirectory ? '' : entry.name)),
  );
  return found.flat();
}

async function below(entry: FileSystemEntry, name: string): Promise<readonly NamedFile[]> {
  if (isFile(entry)) {
    const file = await new Promise<File>((resolve, reject) => entry.file(resolve, reject));
    return [{ name, file }];
  }
  if (!isFolder(entry)) return [];
  const inside = await entriesOf(entry.createReader());
  const found = await Promise.all(
    inside.map((one) => below(one, name === '' ? one.name : `${name}/${one.name}`)),
  );
  return found.flat();
}

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;
const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;

/** A reader answers a hundred at a time, and nothing when it has told all. */
async function entriesOf(reader: FileSystemDirectoryReader): Promise<readonly FileSystemEntry[]> {
  const all: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (some.length === 0) return all;
    all.push(...some);
  }
}
