import * as z from "../schema";

/** What an office may set about its drafts. Everything has a default: `draftOptionsSchema.parse({})` is a full set. */
export const draftOptionsSchema = z.object({
  /** Who issues them; "" leaves room. */
  issuer: z._default(z.string(), ""),
  /** 主送单位 of the notice; "" leaves room. */
  addressee: z._default(z.string(), ""),
  /** The office's own sentences for 有关要求, a paragraph each. */
  requirements: z._default(z.array(z.string().check(z.minLength(1))), []),
  /** Title of the letter with 退回修改清单, {工作} in it stands for the work and its period; "" is the usual one. */
  returnTitle: z._default(z.string(), ""),
  /** 联系人及电话. */
  contact: z._default(z.string(), ""),
  /** Before the number of a 督办通知单: 溪督〔2025〕, which gives 溪督〔2025〕1号; "" leaves room for the whole number. */
  numberPrefix: z._default(z.string(), ""),
  /** The first number behind that prefix: forms of a later round go on from those before. */
  numberFrom: z._default(z.int().check(z.minimum(1)), 1),
  /** 蓝、黄、红 by how often an item has lagged, as a word in the 督办通知单; off: no levels. */
  levels: z._default(z.boolean(), false),
  /** The notice tells which items are completed, by their numbers alone. */
  listCompleted: z._default(z.boolean(), false),
});

export type DraftOptions = z.infer<typeof draftOptionsSchema>;

/** The options of an office that has set nothing. */
export const defaultDraftOptions: DraftOptions = draftOptionsSchema.parse({});
