/** What the names of bodies in a chart lead to. */
export interface BodyLinks {
  /** The address of a body's page. */
  readonly href: (body: string) => string;
  readonly open: (body: string) => void;
  /** Puts a body among those that the reader has chosen, or takes it from them. */
  readonly toggle: (body: string) => void;
}
