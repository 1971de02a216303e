import type { ApplicationsErrorCode } from '../domain/applications.errors.js';
import type { ReceiptTextCode } from './receipt-text-code.js';

export const ru: Record<ApplicationsErrorCode | ReceiptTextCode, string> = {
  'applications.not-found': 'Такой заявки нет.',
  'applications.not-handed-in': 'Заявка ещё не подана, поэтому квитанции нет.',
  'applications.not-member': 'Вы не представляете этого заявителя.',
  'applications.only-signatory-submits':
    'Подать заявку может только тот, кто вправе подписывать за заявителя.',
  'applications.only-signatory-withdraws':
    'Отозвать заявку может только тот, кто вправе подписывать за заявителя.',
  'applications.intake-closed': 'Приём закрыт. Черновик остаётся у вас.',
  'applications.intake-not-open': 'Этот конкурс не принимает заявки.',
  'applications.incomplete':
    'Заявка не готова: {count, plural, one {# поле требует} few {# поля требуют} other {# полей требуют}} внимания.',
  'applications.changed-meanwhile':
    'Текст изменили в другом окне. Выберите вариант; второй останется в истории.',
  'applications.copy-not-found': 'Такого прежнего текста нет: его могли вытеснить более новые.',
  'applications.not-editable': 'Заявку уже нельзя изменить.',
  'applications.track-taken':
    'У организации уже есть заявка в этом направлении. Откройте её или выберите другое направление.',
  'applications.unknown-track': 'Такого направления в конкурсе нет.',
  'applications.unknown-organisation': 'Вы не представляете такого заявителя. Сначала создайте его.',
  'applications.wrong-fields': 'Проверьте поля ниже.',
  'applications.only-checker': 'Это может сделать только проверяющий.',
  'applications.only-administrator': 'Это может сделать только администратор конкурса.',
  'applications.rule-point-needed': 'Назовите пункт правил, на котором основан отказ.',
  'applications.protocol-number-taken': 'Протокол с таким номером у конкурса уже есть.',
  'applications.not-of-this-call': 'Эта заявка подана не на этот конкурс.',
  'applications.decided-twice': 'В протоколе два решения по одной заявке.',
  'applications.check.dates': 'Окончание раньше начала.',
  'applications.check.outside-project': 'Событие выходит за сроки проекта.',
  'applications.check.unknown-task': 'Выберите одну из задач проекта.',
  'applications.check.no-events': 'Добавьте события плана.',
  'applications.check.few-events': 'Запланируйте для этой задачи хотя бы два события.',
  'applications.check.no-budget': 'Добавьте строки бюджета: пока ничего не запрошено.',
  'applications.check.own-over-total': 'Свой вклад больше стоимости строки.',
  'applications.check.over-maximum': 'Запрошено больше, чем допускает конкурс.',
  'applications.check.own-share': 'Свой вклад меньше, чем требует конкурс.',

  'applications.receipt.title': 'Заявка {number} подана',
  'applications.receipt.project': 'Проект',
  'applications.receipt.applicant': 'Заявитель',
  'applications.receipt.call': 'Конкурс',
  'applications.receipt.requested': 'Запрошено',
  'applications.receipt.time': 'Время сервера',
  'applications.receipt.sequence': 'Подача по счёту',
  'applications.receipt.digest': 'Отпечаток SHA-256',
  'applications.receipt.counts':
    'Засчитывается последняя подача. Если подадите ещё раз, у новой квитанции будут другие время и отпечаток.',
  'applications.receipt.digest-means':
    'Отпечаток вычислен из поданного текста. Изменится хоть один знак, изменится и отпечаток: так можно проверить, что заявку после подачи не меняли.',
};
