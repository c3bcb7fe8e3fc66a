import { messages } from "../core/messages/messages";

process.stdout.write(`${messages("zh-CN").words.product}\n`);
