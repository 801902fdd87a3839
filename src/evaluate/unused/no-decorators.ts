/**
 * Stands in for the engine's operator decorators (`everyFact:equal`) in the bundle: rules hold none. An empty list of
 * the ones it would register, since the engine maps over it when it starts.
 */
const none: readonly never[] = [];
export default none;
