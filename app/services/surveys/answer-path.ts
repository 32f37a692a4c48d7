/** Addresses of answer pages; what follows is the token, which stands in the letter and nowhere else. */
export const ANSWER_PATH = '/e/';
