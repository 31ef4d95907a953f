/** The body that pointer, finger or keys are at; '' where none. It is lit in every figure of the page. */
export const lit = $state({ body: '' });
