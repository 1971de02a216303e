import type { PayoutsErrorCode } from '../domain/payouts.errors.js';

export const en: Record<PayoutsErrorCode, string> = {
  'payouts.not-found': 'There is no such thing, or it is not shown to you. Open the list again.',
  'payouts.organiser-needed': 'You work for several organisers. Say for which of them this is.',
  'payouts.only-signatory':
    'The signatory of the organisation does this. Ask the signatory, or get a mandate.',
  'payouts.wrong-requisites': 'The requisites have faults. Correct the marked fields.',
  'payouts.unknown-payee': 'This grantee has no such record of requisites. Choose one from the agreement.',
  'payouts.payee-needed':
    'It is not clear whom to pay. Give the requisites or choose one of the payee records.',
  'payouts.no-paying-account': 'The account of the organiser is not known. Enter its requisites first.',
  'payouts.unknown-application': 'Your organiser has no such application. Check the number.',
  'payouts.not-awarded': 'This application has no grant in force. An agreement is made with a winner only.',
  'payouts.results-not-visible': 'The results are not published yet. Agreements are drawn up after that.',
  'payouts.agreement-exists': 'There is an agreement on this grant already. Open it in the list.',
  'payouts.agreement-number-taken': 'There is an agreement with this number already. Give another number.',
  'payouts.paper-from-the-future': 'The date on the paper is still to come. Check the day of signing.',
  'payouts.tranche-has-payout': 'This tranche has a payout already. Open it, or cancel it first.',
  'payouts.reference-taken': 'The reference of the payment equals another one. Prepare the payout again.',
  'payouts.foreign-account':
    'This is the statement of account {account}, and payments leave from another one. Import the statement of the account of the organiser.',
  'payouts.unknown-source':
    'This source gives nothing to the grant. Choose one of the sources of the agreement.',
  'payouts.spending-over-paid':
    'More is spent than was paid: {available} is left of this source. Correct the sums.',
  'payouts.report-not-writable':
    'The report is sent and cannot be changed. If it is returned, you can correct it.',
  'payouts.report-changed-meanwhile':
    'Somebody has changed the report. Open it again and enter your changes.',
  'payouts.report-out-of-turn': 'The report before is not accepted yet. Wait for the decision on it.',

  'payouts.no-orders': 'The bank file would hold no payment order. Tick the approved payouts.',
  'payouts.order-number':
    'The order number {number} does not fit: it must be a whole number from 1 to 999999. Give the order another one.',
  'payouts.order-date': 'There is no such day as “{date}”. Correct the date of the order.',
  'payouts.order-amount': 'The amount of order No. {number} is not above zero. Check the tranche.',
  'payouts.order-too-long':
    'Order {field}: the bank takes at most {limit} characters, this has {length}. Shorten the text.',
  'payouts.not-in-cp1251':
    'Field “{field}”: the bank will not take the character “{character}”. Use letters, digits or plain punctuation.',

  'payouts.statement-encoding':
    'The line “Кодировка=…” of the file cannot be read. Export the statement from the bank for 1C (1CClientBankExchange) again.',
  'payouts.statement-not-exchange':
    'This is no bank exchange file: it must begin with the line “1CClientBankExchange”. Choose the export for 1C in the bank.',
  'payouts.statement-truncated':
    'The file breaks off: the line “КонецФайла” is missing. Download the statement again and upload all of it.',
  'payouts.statement-after-end':
    'Line {line}: there is more after “КонецФайла”. If these are several files, upload each by itself.',
  'payouts.statement-unreadable':
    'Line {line}: the file is damaged, it has control characters there. Download the statement again.',
  'payouts.statement-line':
    'Line {line}: “Field=value” was expected. Download the statement again and do not open it in an editor.',
  'payouts.statement-section':
    'Line {line}: “{mark}” is out of place, a section is not open or not closed. Download the statement again.',
  'payouts.statement-repeated-field':
    'Line {line}: the field “{field}” stands a second time with another value. Ask the bank which is right.',
  'payouts.statement-missing-field':
    'The section from line {line} lacks the field “{field}”. Ask the bank for the full statement.',
  'payouts.statement-amount':
    'Line {line}: “{value}” in the field “{field}” is no amount. Roubles and kopecks are needed, such as 1234.50.',
  'payouts.statement-date': 'Line {line}: “{value}” in the field “{field}” is no date. DD.MM.YYYY is needed.',
  'payouts.statement-account':
    'Line {line}: “{value}” is no account number, which has 20 digits. Ask for the statement again.',
  'payouts.statement-balance':
    'The statement of account {account} does not add up: its movements give {computed}, it states {stated}. Ask for the statement again.',
  'payouts.statement-without-account':
    'The file has no section “СекцияРасчСчет”: these are orders and not a statement. Choose the statement’s file.',
  'payouts.statement-foreign-document':
    'Line {line}: document No. {number} does not belong to the accounts of this statement. Ask for the statement again.',

  'payouts.unmatched-no-payment': 'We have no payment with these details. Settle the line by hand.',
  'payouts.unmatched-ambiguous': 'The line fits several payments. Choose the payment by hand.',
  'payouts.unmatched-amount-differs':
    'The payment’s reference is there, the amount differs. Check with the bank; record a partial refund by hand.',
  'payouts.unmatched-account-differs':
    'The payment’s reference is there, the payee’s account differs. Check the payment with the bank at once.',
  'payouts.unmatched-already-settled':
    'This payment is closed already: confirmed, rejected or returned. Check that the bank did not make it twice.',
  'payouts.unmatched-not-confirmed':
    'The money came back, but its debit is not imported yet. Import the statement of the day it left, and the lines will match.',
  'payouts.unmatched-not-a-return':
    'This receipt does not look like a returned payment. Settle the line by hand.',

  'payouts.line-resolved': 'This line has been resolved already. Open the list again.',
  'payouts.line-fits-no-payout':
    'This line does not fit the payment: the amount differs, or the payment is in another state. Choose another one.',
  'payouts.field-name-empty': 'Give the payee’s name as the bank knows it.',
  'payouts.field-name-too-long':
    'The name has more than {limit} characters, and the bank would cut it. Give the short name.',
  'payouts.field-name-characters':
    'The bank will not take the character “{character}” in the name. Replace it.',
  'payouts.field-inn': 'The INN does not fit: an organisation has 10 digits, a person 12. Check its digits.',
  'payouts.field-kpp': 'The KPP needs nine characters, such as 143501001.',
  'payouts.field-kpp-needed': 'An organisation has a KPP: give it, nine characters.',
  'payouts.field-kpp-of-person': 'A person has no KPP: leave the field empty.',
  'payouts.field-bik': 'The BIK needs nine digits. Take it from the bank’s details.',
  'payouts.field-account-digits': 'The account number needs 20 digits without spaces.',
  'payouts.field-account-key':
    'The account does not fit the BIK: its key is wrong. Compare both numbers with the bank’s details.',
  'payouts.field-treasury-account-key':
    'The key of the treasury account does not fit the BIK. That happens; compare the numbers with the treasury’s details.',

  'payouts.tranches-shares':
    'Shares of tranches are whole per cent above zero, together 100. Now they are {total}.',
  'payouts.tranches-period':
    'The project’s term from {startsOn} to {endsOn} does not fit. Correct the dates of the plan.',
  'payouts.tranches-sources':
    'The sources give {given}, the grant is {award}. Correct the sums by source: above zero each, together the grant.',
  'payouts.tranches-too-small': 'A tranche would get less than a kopeck. Plan fewer tranches.',

  'payouts.tranches-not-planned':
    'The plan and budget for the sum of the grant are not agreed yet. Agree the schedule of tranches first.',
  'payouts.requisites-invalid': 'The payee’s requisites have faults. Correct them and try again.',
  'payouts.signing-term-runs':
    'The term for signing is not over. Wait for its end, or for the winner’s refusal.',
  'payouts.reports-overdue': 'Some reports are overdue or returned. Wait for them and accept them.',
  'payouts.final-report-not-accepted':
    'The final report is not accepted. The agreement can be completed after that.',
  'payouts.payouts-open': 'Some payouts are on their way. Wait for the bank’s statement or cancel them.',
  'payouts.agreement-not-active':
    'The agreement is not in force, so nothing can be paid under it. Check its status.',
  'payouts.tranche-not-due': 'The day of this tranche has not come yet.',
  'payouts.previous-report-not-accepted':
    'The report on the tranche before is not accepted. Accept the report first.',
  'payouts.needs-a-person': 'A person must decide this. Pass it to the one in charge.',
  'payouts.same-person': 'You prepared this payout yourself. Somebody else must decide on it.',
  'payouts.approval-void':
    'The payee, account or amount changed after the approval. Cancel the payout, prepare it again and have it approved.',
  'payouts.needs-statement-or-person':
    'The bank’s reply is not enough: a statement line is needed. Import the statement or confirm by hand.',
  'payouts.report-incomplete': 'The report is not complete. Correct the marked fields and send it again.',
  'payouts.own-report': 'You sent this report yourself. Somebody else must decide on it.',
  'payouts.remarks-needed': 'Write what has to be corrected in the report.',

  'payouts.ledger-parts': 'Nothing to record: every source needs one sum above zero.',
  'payouts.ledger-over-committed':
    'The source has {available} left, {asked} is needed. Reduce the grant or take another source.',
  'payouts.ledger-overdrawn': 'This agreement has {available} available, {asked} is asked. Check the sum.',
  'payouts.ledger-unbalanced':
    'The transfer does not balance by source. Nothing was recorded; tell the support.',
};
