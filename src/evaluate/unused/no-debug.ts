/** Stands in for the engine's debug log in the bundle, which would print personal data under `DEBUG=json-rules-engine`. */
export default function silent(): void {}
