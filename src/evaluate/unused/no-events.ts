/**
 * Stands in for `eventemitter2` in the bundle: results are read from what a run returns, and nobody listens to the
 * engine's events. A plain function, because the engine is published as ES5 and calls its base like one.
 */
export default function SilentEmitter(): void {}

SilentEmitter.prototype.emitAsync = () => Promise.resolve([]);
