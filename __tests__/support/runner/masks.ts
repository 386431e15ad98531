/**
 * The secrets of a run. Only the exact text is masked, as other runners than GitHub's do it, so that a test sees
 * every encoded form that the action forgets to register.
 * actions/runner: src/Sdk/DTLogging/Logging/SecretMasker.cs; lines of a secret: src/Runner.Worker/Worker.cs and
 * AddMaskCommandExtension in ActionCommandManager.cs.
 */
export class Masks {
  readonly #values = new Set<string>();

  add(secret: string): void {
    for (const value of [secret, ...secret.split(/[\r\n]+/)]) {
      if (value.trim() !== '') this.#values.add(value);
    }
  }

  /** Overlapping and adjacent secrets become one `***`. */
  apply(text: string): string {
    const hidden = [...this.#values].flatMap((value) => occurrences(text, value)).sort((a, b) => a[0] - b[0]);
    let masked = '';
    let position = 0;
    for (const [start, end] of hidden) {
      if (start > position || position === 0) masked += `${text.slice(position, start)}***`;
      position = Math.max(position, end);
    }
    return masked + text.slice(position);
  }
}

function occurrences(text: string, value: string): [start: number, end: number][] {
  const found: [number, number][] = [];
  for (let start = text.indexOf(value); start >= 0; start = text.indexOf(value, start + 1)) {
    found.push([start, start + value.length]);
  }
  return found;
}
