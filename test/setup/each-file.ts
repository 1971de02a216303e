import 'reflect-metadata';
import { closeWhatIsOpen } from './opened.js';

afterAll(closeWhatIsOpen);
