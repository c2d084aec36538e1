/** The ways in which a reader takes a widget's facts away. */
export const exportKinds = ['table', 'text', 'image', 'csv', 'xlsx', 'json'] as const;
export type ExportKind = (typeof exportKinds)[number];

/** A reader took facts away: which way, and nothing of what. Sent when it has worked. */
export class ExportEvent extends Event {
  static get type() {
    return 'cb-export' as const;
  }

  readonly kind: ExportKind;

  constructor(kind: ExportKind) {
    super(ExportEvent.type, {bubbles: true, composed: true});
    this.kind = kind;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'cb-export': ExportEvent;
  }
}
