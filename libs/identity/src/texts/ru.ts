import type { IdentityErrorCode } from '../domain/identity.errors.js';

export const ru: Record<IdentityErrorCode, string> = {
  'identity.wrong-credentials': 'Почта или пароль не подходят. Проверьте их и попробуйте снова.',
  'identity.wait-before-next-attempt':
    'Слишком много попыток. Попробуйте через {seconds, plural, one {# секунду} few {# секунды} other {# секунд}}.',
  'identity.busy':
    'Сейчас входит много людей. Попробуйте через {seconds, plural, one {# секунду} few {# секунды} other {# секунд}}.',
  'identity.wrong-password': 'Нынешний пароль не подходит. Проверьте его и попробуйте снова.',
  'identity.consent-needed': 'Без согласия на обработку персональных данных учётную запись создать нельзя.',
  'identity.invitation-not-found': 'Такого приглашения нет. Откройте ссылку из письма целиком.',
  'identity.invitation-over':
    'Это приглашение больше не действует: на него ответили, его отозвали или срок прошёл. Попросите фонд прислать новое.',
  'identity.invitation-open': 'Срок приглашения ещё не прошёл.',
  'identity.sign-in-to-accept': 'У этого адреса уже есть учётная запись. Войдите и примите приглашение.',
  'identity.invited-another':
    'Приглашение прислано на другой адрес. Войдите с той почтой, на которую оно пришло.',
  'identity.organisation-not-found': 'Вы не представляете такой организации.',
  'identity.organisation-exists':
    'Эта организация уже зарегистрирована. Попросите её представителя добавить вас или напишите в фонд.',
  'identity.wrong-inn': 'ИНН не сходится: проверьте цифры.',
  'identity.wrong-ogrn': 'ОГРН не сходится: проверьте 13 цифр.',
  'identity.wrong-kpp': 'КПП: нужно девять знаков, например 143501001.',
  'identity.field-not-for-kind': 'У заявителя этого вида такого поля нет: оставьте его пустым.',
  'identity.registered-in-future': 'Дата регистрации ещё не наступила.',
  'identity.wrong-organisation': 'Проверьте сведения об организации.',
  'identity.unknown-municipality': 'Муниципального образования с таким кодом ОКТМО нет.',
  'identity.unknown-time-zone': 'Такого часового пояса нет. Пример: Asia/Yakutsk.',
  'identity.only-for-own-organiser': 'Назначать роли можно только в организаторе, чьи конкурсы вы ведёте.',
  'identity.organiser-not-found': 'Такого организатора нет.',
  'identity.organiser-exists': 'Организатор с таким кодом уже есть.',
  'identity.unknown-organiser': 'Такого организатора нет.',
  'identity.setup-link-used':
    'Эта ссылка уже использована или неверна. Перезапустите сервер, чтобы получить новую.',
};
