import type { EngineErrorCode } from '../engine.errors.js';

/** ICU messages by code. */
export const ru: Record<EngineErrorCode, string> = {
  'engine.invalid-rubric': 'В наборе критериев есть ошибки.',
  'engine.field-required': 'Не заполнено.',
  'engine.field-unknown': 'В наборе критериев нет такого поля.',
  'engine.field-not-text': 'Нужен текст.',
  'engine.field-not-identifier': 'Нужен идентификатор: строчные латинские буквы, цифры и дефисы.',
  'engine.field-not-object': 'Нужен объект.',
  'engine.field-not-list': 'Нужен список.',
  'engine.field-list-length': 'Элементов должно быть от {min} до {max}.',
  'engine.field-not-integer': 'Нужно целое число от {min} до {max}.',
  'engine.field-not-decimal':
    'Нужно число от 0 до {max}, не более {decimals, plural, one {# знака} other {# знаков}} после запятой.',
  'engine.field-duplicate-id': 'Идентификатор «{id}» повторяется.',
  'engine.field-scale': 'Наибольшая оценка должна отстоять от наименьшей на целое число шагов.',
  'engine.field-off-scale': 'Оценка — от {min} до {max} с шагом {step}.',
  'engine.field-weights-count': 'Весов должно быть {expected}: по одному на каждую группу заявок.',
  'engine.field-band-bounds': 'Группу ограничивает либо сумма, либо срок, но не оба сразу.',
  'engine.field-band-order':
    'Границы групп должны возрастать, а группа без границы — стоять после групп по сумме.',
  'engine.field-band-open': 'Без границы должна быть ровно одна группа.',
  'engine.field-band-maximum':
    'Веса этой группы дают не больше {maximum} баллов, а в наборе указано {expected}.',
  'engine.field-pass-mark': 'Проходной балл больше наибольшего возможного.',
  'engine.unknown-band': 'В наборе критериев нет группы «{band}».',
  'engine.invalid-review': 'В оценке есть ошибки.',
  'engine.field-unknown-criterion': 'В наборе нет такого критерия.',
  'engine.field-criterion-not-asked': 'Для заявок этой группы критерий не оценивается.',
  'engine.too-many-reviews':
    'У заявки может быть не более {limit, plural, one {# экспертной оценки} other {# экспертных оценок}}.',
  'engine.invalid-threshold': 'Порог «{value}» — не число баллов.',
  'engine.key-not-quantised': 'Рейтинг «{id}» — не целое число миллионных долей балла.',
  'engine.duplicate-id': '«{id}» встречается дважды.',
  'engine.duplicate-pair': 'Пара «заявка {application} — эксперт {expert}» встречается дважды.',
  'engine.invalid-total': 'Итог эксперта «{expert}» по заявке «{application}» — не число.',
  'engine.too-few-reviews':
    'Для калибровки мало рецензий: есть {reviews}, нужно не меньше {needed}. Пользуйтесь исходными баллами.',
  'engine.invalid-top': 'Число мест — целое от 1 до {limit}.',
  'engine.unknown-id': 'Идентификатора «{id}» нет во входных данных.',
  'engine.not-sealable': 'Эти данные нельзя запечатать.',
  'engine.field-not-sealable':
    'Запечатать можно только тексты, целые числа, да, нет, пустое значение, списки и объекты; дроби записывайте текстом.',
  'engine.invalid-demand': 'Число экспертов для заявки «{application}» должно быть целым.',
  'engine.invalid-load':
    'Нагрузка эксперта «{expert}» — два целых числа, и наименьшее не больше наибольшего.',
  'engine.invalid-affinity':
    'Соответствие заявки «{application}» и эксперта «{expert}» — целое число от 0 до {limit}.',
  'engine.too-many-experts':
    'За один раз можно распределить не более {limit, plural, one {# эксперта} other {# экспертов}}.',
  'engine.pinned-not-allowed':
    'Эксперта «{expert}» нельзя закрепить за заявкой «{application}»: мешает конфликт интересов, язык, коллега из той же организации или та же пара.',
  'engine.pinned-over-demand': 'За заявкой «{application}» закреплено больше экспертов, чем нужно.',
  'engine.pinned-over-load': 'За экспертом «{expert}» закреплено больше заявок, чем позволяет нагрузка.',
};
