interface ImportMetaEnv {
  /** `1` where our own server serves the pages; empty on a static host. */
  readonly CLOSEDNET_SERVED: string;
}
