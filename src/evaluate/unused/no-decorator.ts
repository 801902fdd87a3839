/** Stands in for the class of an operator decorator in the bundle; without decorators none is ever made. */
export default function OperatorDecorator(): never {
  throw new Error('INVARIANT: rules hold no decorated operators');
}
