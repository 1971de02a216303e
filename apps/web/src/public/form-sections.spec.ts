import { FORM_SECTIONS } from './form-sections.js';
import { texts } from './texts/detail-ru.js';

describe('the form’s questions', () => {
  it.each(
    FORM_SECTIONS.flatMap(({ name, questions }) => questions.map((question) => `${name}.${question.name}`)),
  )('%s is put in words', (question) => {
    expect(Object.keys(texts)).toContain(`public.form.${question}`);
  });
});
