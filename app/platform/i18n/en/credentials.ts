import type { Catalogue } from '../catalogue.ts';
import type * as swedish from '../sv/credentials.ts';

export const credentials: Catalogue<typeof swedish.credentials> = {
  statements: {
    title: 'All that you have done, as a file',
    text: 'Which modules you have read and mastered, and every answer with its question. The file is yours: only you can fetch it. It follows xAPI, which other learning systems can read.',
    download: 'Fetch the xAPI file (JSON)',
  },
  title: 'Your certificates',
  lead: 'Take out a certificate for a module that you have mastered. None exists until you take it out yourself.',
  toCredentials: 'Your certificates',
  issuer: (region) => `${region}, research, development and education (FoU)`,
  none: 'No certificates yet',
  noneText: 'When a module is done you can take out a certificate for it here.',
  toModules: 'To the modules',
  ready: 'Modules that are done',
  readyNotice: (name) =>
    `The certificate bears your name, ${name}. Whoever you give the file or the address to can read it and see that it holds. The address cannot be guessed and is in no list. You can withdraw the certificate whenever you like.`,
  protected: {
    title: 'Your identity is protected',
    text: 'The certificate gives away your name to everyone who has the file or the address. Take it out only if you need it, and give it only to somebody you trust. You can read and master modules without taking out certificates.',
  },
  role: 'Role on the certificate',
  noRole: 'No role',
  issue: 'Take out certificate',
  issueFor: (module) => `Take out certificate: ${module}`,
  issued: 'Certificates',
  states: { valid: 'Valid', withdrawn: 'Withdrawn', broken: 'Cannot be confirmed' },
  pdf: 'Download PDF',
  jwt: 'Download digital certificate (Open Badges)',
  page: 'The page that confirms the certificate',
  withdraw: 'Withdraw',
  withdrawText:
    'Whoever checks the certificate is then told that it has been withdrawn, and no longer sees your name or the module. Papers and files that you have given away stop being valid. You can take out a new certificate.',
  withdrawSure: 'Withdraw the certificate',
  withdrawnOn: (date) => `Withdrawn ${date}.`,
  facts: {
    holder: 'Name',
    module: 'Module',
    version: 'Version of the module',
    mastered: 'Mastered the module',
    issued: 'Certificate issued',
    issuer: 'Issuer',
    role: 'Role',
    criteria: 'What was asked for',
    about: 'What the certificate says, and does not say',
  },
  document: {
    extent: (minutes) => `Extent: about ${minutes} minutes of reading and lab.`,
    mastery:
      'The module is mastered when all questions after reading have been answered rightly. Having read it is not enough. The answers are given alone, without supervision.',
    goals: 'After the module, whoever has mastered it should be able to:',
    literacy: (role, date, level) => `AI literacy (AI Act, Article 4). Role: ${role}. Date: ${date}. Level: ${level}.`,
    noRole: 'not stated',
    levels: { foundation: 'foundations', method: 'one method', project: 'one application' },
    literacyLimit:
      'An employer can count the module as one of its measures for AI literacy. The certificate shows what the person has mastered, not that the employer complies with the article.',
    limit:
      'The certificate is about the module and certifies no milestone (delmål) of any education. It can be a basis when a supervisor makes her judgement.',
  },
  paper: {
    title: (module) => `Certificate: ${module}`,
    kind: 'Certificate',
    has: 'has mastered the module',
    check: 'Check the certificate',
    checkText:
      'The page tells whether the certificate is valid. It is not if the page says anything else than what stands here.',
    code: 'QR code with the address of the page that confirms the certificate',
  },
  verify: {
    title: 'Check of a certificate',
    valid: 'The certificate is valid',
    validText:
      'The signature holds and the certificate has not been withdrawn. Compare what you were given with what stands here.',
    withdrawn: 'The certificate has been withdrawn',
    withdrawnText: (date) => `Its holder withdrew it on ${date}. It is no longer valid.`,
    broken: 'The certificate cannot be confirmed',
    brokenText: 'What is kept does not agree with the signature. Do not rely on it.',
    unknown: 'There is no such certificate',
    unknownText: 'Nobody has taken out a certificate with this address, or it has been removed. Check the address.',
    tooMany: 'Too many checks',
    tooManyText: 'Many certificates have been checked from here in the last hour. Try again later.',
    machine: 'How a program checks it',
    machineText:
      'The digital certificate is an OpenBadgeCredential (Open Badges 3.0, W3C Verifiable Credentials 2.0) in a JSON Web Token, signed with RS256. The key that the file names in its kid is at the address below. If the certificate has been withdrawn, the list at the other address says so.',
    key: 'Key',
    status: 'Withdrawal',
  },
};
