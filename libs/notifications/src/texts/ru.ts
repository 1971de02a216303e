import type { LetterTextCode } from '../domain/letter-kinds.js';
import type { NotificationsErrorCode } from '../domain/notifications.errors.js';

export type TextCode =
  | LetterTextCode
  | NotificationsErrorCode
  | 'letters.mailed'
  | `letters.invitation.${'subject' | 'body'}`
  | 'letters.in-both-zones';

const TIME_LEFT =
  '{daysLeft, plural, =0 {{hoursLeft, plural, one {остался # час} few {осталось # часа} other {осталось # часов}}} one {остался # день} few {осталось # дня} other {осталось # дней}}';

export const ru: Record<TextCode, string> = {
  'notifications.letter-not-found': 'Такого письма у вас нет. Откройте список писем.',
  'notifications.organiser-not-found': 'Такого организатора нет. Откройте список своих конкурсов.',

  'letters.mailed':
    'Здравствуйте!\n\n{body}\n\nПисьмо отправлено автоматически, отвечать на него не нужно. Все ваши письма: {link}',
  'letters.in-both-zones': '{inContest} (у вас {inReader})',

  'letters.person.registered-again.subject': 'Кто-то указал вашу почту при регистрации',
  'letters.person.registered-again.body':
    '{attemptedAt} кто-то регистрировался с вашей почтой. У вас уже есть учётная запись, и она не изменилась.\n\nЕсли это были вы, просто войдите: {link}\nЕсли нет, ничего делать не нужно.',

  'letters.invitation.subject':
    '{kind, select, nudge {Напоминаем: вас приглашают в эксперты} other {Вас приглашают в эксперты}} · {organiserName}',
  'letters.invitation.body':
    'Здравствуйте!\n\n{organiserName} приглашает вас оценивать заявки на гранты.{hasNote, select, yes {\n\n{note}} other {}}\n\nОткройте ссылку, чтобы согласиться или отказаться: {link}\n\nСсылка только для вас, она действует до {expiresAt}. Письмо отправлено автоматически, отвечать на него не нужно.',

  'letters.expert.invitation-declined.subject': 'Приглашение в эксперты отклонено: {email}',
  'letters.expert.invitation-declined.body':
    '{email}: приглашение в эксперты отклонено.\n\nПричина: {reason}\n\nПригласить другого эксперта: {link}',

  'letters.application.submitted.subject': 'Заявка {number} принята',
  'letters.application.submitted.body':
    'Мы приняли заявку «{title}».\n\nНомер: {number}\nВремя сервера: {receivedAt}\nОтпечаток SHA-256: {digest}\n\nСохраните это письмо. До {closesAt} заявку можно изменить и отправить снова: учитывается последняя отправленная версия.\n\nОткрыть заявку: {link}',

  'letters.application.admission-decided.subject':
    '{decision, select, admit {Заявка {number} допущена к экспертизе} other {Заявка {number} не допущена к экспертизе}}',
  'letters.application.admission-decided.body':
    '{decision, select, admit {Комиссия допустила заявку «{title}» к экспертизе. Дальше её оценят эксперты, от вас пока ничего не требуется.} other {Комиссия не допустила заявку «{title}» к экспертизе. Пункт положения: {rulePoint}.}}\n\nПротокол № {protocolNumber}, {heldOn}.\n\nОткрыть заявку: {link}',

  'letters.call.extended.subject': 'Приём заявок продлён: «{callTitle}»',
  'letters.call.extended.body':
    'Приём заявок конкурса «{callTitle}» продлён до {closesAt}.\n\nПричина: {reason}\n\nПроверьте заявку и отправьте её до нового срока. Условия конкурса: {link}',

  'letters.call.rules-changed.subject': 'Изменились условия конкурса «{callTitle}»',
  'letters.call.rules-changed.body':
    'Организатор изменил условия конкурса «{callTitle}», теперь действует версия {version}.\n\nПричина: {reason}\n\nПрочитайте новые условия: {link}',

  'letters.call.cancelled.subject': 'Конкурс «{callTitle}» отменён',
  'letters.call.cancelled.body':
    'Организатор отменил конкурс «{callTitle}».\n\nПричина: {reason}\n\nВаши заявки сохранены, их можно открыть и взять за основу для другого конкурса. Подробности: {link}',

  'letters.call.results-published.subject':
    '{decision, select, award {Заявка {number} победила} reserve {Заявка {number} в резерве} other {Итоги по заявке {number}}}',
  'letters.call.results-published.body':
    'Опубликованы итоги конкурса «{callTitle}».\n\n{decision, select, award {Поздравляем: проект «{title}» получает грант {amountKopecks}. Дальше мы подготовим соглашение и напишем вам.} reserve {Проект «{title}» вошёл в резерв, место {position}. Если средства освободятся, мы напишем вам.} other {Проект «{title}» не вошёл в число победителей. Оценки по критериям показаны в заявке.}}\n\nОткрыть заявку: {link}',

  'letters.application.comments-released.subject': 'Комментарии экспертов к заявке {number}',
  'letters.application.comments-released.body':
    'Конкурс «{callTitle}»: {count, plural, one {открыт # комментарий} few {открыты # комментария} other {открыто # комментариев}} к проекту «{title}». Имена экспертов не раскрываются, замечания пригодятся для следующей заявки.\n\nОткрыть заявку: {link}',

  'letters.calibration.opened.subject': 'Пробная оценка: «{callTitle}»',
  'letters.calibration.opened.body':
    'Перед экспертизой конкурса «{callTitle}» все эксперты оценивают одни и те же заявки, чтобы одинаково понимать критерии. У вас {count, plural, one {# заявка} few {# заявки} other {# заявок}}. Эти баллы не входят в рейтинг.\n\nОценки других экспертов откроются, когда вы сдадите свою.\n\nОткрыть список: {link}',

  'letters.calibration.discussion-opened.subject': 'Обсуждаем пробные оценки: «{callTitle}»',
  'letters.calibration.discussion-opened.body':
    'Пробная оценка конкурса «{callTitle}» закончена ({count, plural, one {# заявка} few {# заявки} other {# заявок}}), теперь видны баллы всех экспертов. Посмотрите, где вы расходитесь с другими, и напишите, почему.\n\nОткрыть список: {link}',

  'letters.review.assigned.subject':
    '{count, plural, one {Вам назначена # заявка} few {Вам назначены # заявки} other {Вам назначено # заявок}} на экспертизу',
  'letters.review.assigned.body':
    'Конкурс «{callTitle}». Примите каждую заявку или откажитесь с причиной, а если есть конфликт интересов, сообщите о нём.\n\nСрок экспертизы: {dueAt}.\n\nОткрыть список: {link}',

  'letters.review.conflict-found.subject': 'Конфликт интересов по заявке {number}',
  'letters.review.conflict-found.body':
    'Конкурс «{callTitle}»: у эксперта конфликт интересов с заявителем, заявка {number} для него закрыта. {replacement, select, automatic {Другого эксперта подберёт система. Если свободных нет, заявка появится на странице «Сегодня».} other {Назначьте замену.}}\n\nОткрыть заявку: {link}',

  'letters.review.declined.subject': 'Эксперт отказался от заявки {number}',
  'letters.review.declined.body':
    'Конкурс «{callTitle}»: эксперт отказался от заявки {number}. {replacement, select, automatic {Другого эксперта подберёт система. Если свободных нет, заявка появится на странице «Сегодня».} other {Назначьте замену.}}\n\nОткрыть заявку: {link}',

  'letters.review.replaced.subject': 'Заявку {number} прочтёт другой эксперт',
  'letters.review.replaced.body':
    'Конкурс «{callTitle}»: срок рецензии на заявку {number} прошёл, и её передали другому эксперту.\n\nПричина: {reason}\n\nОстальные ваши рецензии: {link}',

  'letters.review.extended.subject': 'Срок экспертизы продлён до {dueAt}',
  'letters.review.extended.body':
    'Конкурс «{callTitle}»: вам продлили срок {count, plural, one {# рецензии} few {# рецензий} other {# рецензий}}. Новый срок: {dueAt}.\n\nОткрыть список: {link}',

  'letters.review.returned.subject': 'Доработайте рецензию на заявку {number}',
  'letters.review.returned.body':
    'Конкурс «{callTitle}»: руководитель экспертизы вернул вашу рецензию на заявку {number}. Пока вы не сдадите её снова, она не учитывается.\n\nЧто доработать: {reason}\n\nСрок: {dueAt}.\n\nОткрыть список: {link}',

  'letters.clarification.asked.subject': 'Эксперт задал вопрос по заявке {number}',
  'letters.clarification.asked.body':
    'Конкурс «{callTitle}»: эксперт просит уточнить заявку {number}. Передайте вопрос заявителю или отклоните с причиной: раздел «Эксперты», «Вопросы экспертов».\n\nОткрыть заявку: {link}',

  'letters.clarification.forwarded.subject': 'Вопрос эксперта по заявке {number}',
  'letters.clarification.forwarded.body':
    'Эксперты читают заявку «{title}» и просят кое-что уточнить. Ответить можно до {dueAt}, один раз. Сама заявка не изменится.\n\nПрочитать вопрос и ответить: {link}',

  'letters.clarification.declined.subject': 'Ваш вопрос по заявке {number} не передан',
  'letters.clarification.declined.body':
    'Конкурс «{callTitle}»: организатор не стал передавать ваш вопрос по заявке {number}. Причина стоит под вопросом.\n\nОткрыть список: {link}',

  'letters.clarification.answered.subject': 'Заявитель ответил на вопрос по заявке {number}',
  'letters.clarification.answered.body':
    'Конкурс «{callTitle}»: на вопрос по заявке {number} есть ответ. Он стоит под заявкой, её текст не изменился.\n\nОткрыть список: {link}',

  'letters.panel.opened.subject': 'Обсуждение открыто: заявка {number}',
  'letters.panel.opened.body':
    'Конкурс «{callTitle}»: оценки заявки {number} расходятся, и её эксперты обсуждают их вместе. Вы видите оценки и обоснования других под псевдонимами, можете ответить и, если вас убедили, изменить свою оценку с объяснением. Менять её необязательно.\n\nОткрыть список: {link}',

  'letters.panel.closed.subject': 'Обсуждение закрыто: заявка {number}',
  'letters.panel.closed.body':
    'Конкурс «{callTitle}»: обсуждение заявки {number} закончено, его итог записан. Спасибо за работу.\n\nОткрыть список: {link}',

  'letters.expert.removed.subject': 'Вы больше не эксперт конкурса «{callTitle}»',
  'letters.expert.removed.body':
    'Вас отстранили от экспертизы конкурса «{callTitle}», {ground, select, contact {потому что был контакт с заявителем} conflict {потому что есть конфликт интересов} other {потому что совет признал рецензии необоснованными}}. Ваши рецензии в этом конкурсе не учитываются, заявки закрыты.\n\nПричина: {reason}\n\nЕсли вы не согласны, напишите организатору. Условия конкурса: {link}',

  'letters.agreement.created.subject': 'Подпишите соглашение № {agreementNumber}',
  'letters.agreement.created.body':
    'Соглашение № {agreementNumber} о гранте {amountKopecks} на проект «{title}» готово. Проверьте реквизиты и подпишите его.\n\nОткрыть соглашение: {link}',

  'letters.agreement.suspended.subject': 'Выплаты по соглашению № {agreementNumber} приостановлены',
  'letters.agreement.suspended.body':
    'Организатор приостановил выплаты по соглашению № {agreementNumber}.\n\nПричина: {reason}\n\nЕсли ждут отчёт, сдайте его: после проверки выплаты можно возобновить.\n\nОткрыть соглашение: {link}',

  'letters.agreement.resumed.subject': 'Выплаты по соглашению № {agreementNumber} возобновлены',
  'letters.agreement.resumed.body':
    'Выплаты по соглашению № {agreementNumber} снова идут по графику.\n\nПочему: {reason}\n\nОткрыть соглашение: {link}',

  'letters.payout.confirmed.subject': 'Грант перечислен: {amountKopecks}',
  'letters.payout.confirmed.body':
    'По соглашению № {agreementNumber} перечислено {amountKopecks}, платёжное поручение № {paymentNumber}, списано {settledOn}. Проверьте счёт.\n\nОткрыть соглашение: {link}',

  'letters.payout.returned.subject': 'Банк вернул платёж {amountKopecks}',
  'letters.payout.returned.body':
    'Банк вернул {amountKopecks} по соглашению № {agreementNumber}, платёжное поручение № {paymentNumber}. Уточните реквизиты получателя и подготовьте новый платёж.\n\nОткрыть соглашение: {link}',

  'letters.report.accepted.subject': 'Отчёт {ordinal} по соглашению № {agreementNumber} принят',
  'letters.report.accepted.body':
    'Куратор принял {reportKind, select, final {итоговый отчёт} other {промежуточный отчёт {ordinal}}} по соглашению № {agreementNumber}. Спасибо!\n\nОткрыть отчёт: {link}',

  'letters.report.returned.subject': 'Доработайте отчёт {ordinal} по соглашению № {agreementNumber}',
  'letters.report.returned.body':
    'Куратор вернул {reportKind, select, final {итоговый отчёт} other {промежуточный отчёт {ordinal}}} по соглашению № {agreementNumber} с замечаниями. Исправьте отчёт и отправьте снова. Срок отчёта: {dueOn}.\n\nОткрыть отчёт: {link}',

  'letters.award.list-returned.subject': 'Комитет вернул список победителей: «{callTitle}»',
  'letters.award.list-returned.body':
    'Комитет вернул список победителей конкурса «{callTitle}» (версия {version}) с замечаниями. Прочитайте замечания и предложите список снова.\n\nОткрыть список: {link}',

  'letters.reminder.draft.subject': `Заявка не отправлена, ${TIME_LEFT}`,
  'letters.reminder.draft.body':
    'Заявка «{title}» на конкурс «{callTitle}» ещё не отправлена. Приём закроется {closesAt}.\n\nПроверьте ответы и отправьте заявку: {link}',

  'letters.reminder.changed.subject': `Изменения заявки не отправлены, ${TIME_LEFT}`,
  'letters.reminder.changed.body':
    'Вы изменили заявку «{title}» на конкурс «{callTitle}» после отправки, но не отправили её снова. Сейчас учитывается прежняя версия. Приём закроется {closesAt}.\n\nЕсли изменения нужны, отправьте заявку ещё раз: {link}',

  'letters.reminder.reviews.subject': `Закончите экспертизу, ${TIME_LEFT}`,
  'letters.reminder.reviews.body':
    'Конкурс «{callTitle}»: у вас {count, plural, one {не закончена # рецензия} few {не закончены # рецензии} other {не закончено # рецензий}}. Срок экспертизы: {dueAt}.\n\nОткрыть список: {link}',

  'letters.mail.undelivered.subject': 'Есть недоставленные письма',
  'letters.mail.undelivered.body':
    'Почтовый сервер не принял письмо после нескольких попыток. Посмотрите, кому не дошли письма, и свяжитесь с этими людьми иначе.\n\nОткрыть письма: {link}',
};
