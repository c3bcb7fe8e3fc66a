/** From here on at least eight of ten suggestions name the very status of the office (docs/judgement.md): what is taken all at once keeps to them. */
export const LIKELY = 0.8;
