import { en } from './en.js';
import { ru } from './ru.js';

/** The engine's messages: whoever shows its refusals adds them to the texts of the server or the screen. */
export const engineTexts = { ru, en };
