/** Comes true at the first Ctrl-C; a second one does not wait for anything. */
export function toldToStop(): Promise<void> {
  return new Promise((resolve) => {
    let told = false;
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
      process.on(signal, () => {
        if (told && signal === 'SIGINT') process.exit(130);
        told = true;
        resolve();
      });
  });
}
