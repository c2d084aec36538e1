/** Whether a host stands for a picture that is sent: all of it is seen, and nothing can be pressed. */
export const isPictured = (host: Element): boolean => host.closest('[data-picture]') !== null;
