import type { Item } from '#app/domain/learning/item.ts';

export const items: readonly Item[] = [
  {
    id: 'purpose-decides',
    forms: [
      {
        question: {
          sv: 'Avdelningen vill se om fler läggs in igen sedan uppföljningen ändrades, och rätta till den. Vad är det?',
          en: 'The ward wants to see whether more are admitted again since the follow-up changed, and to put it right. What is it?',
        },
        options: [
          {
            text: { sv: 'Uppföljning av kvalitet', en: 'Follow-up of quality' },
            why: {
              sv: 'Ja. Svaret används för att ändra den egna vården.',
              en: 'Yes. The answer is used to change your own care.',
            },
          },
          {
            text: { sv: 'Forskning', en: 'Research' },
            why: {
              sv: 'Nej. Ingen ny kunskap för andra är målet. Men ska den publiceras blir svaret ett annat.',
              en: 'No. New knowledge for others is not the goal. But if it is to be published the answer is another.',
            },
          },
          {
            text: { sv: 'Vård av patienten', en: 'Care of the patient' },
            why: {
              sv: 'Nej. Frågan gäller många patienter, inte vården av en.',
              en: 'No. The question is about many patients, not the care of one.',
            },
          },
        ],
        right: 0,
      },
      {
        question: {
          sv: 'Ni gjorde en uppföljning, siffrorna blev fina och nu vill ni skriva en artikel. Vad gäller?',
          en: 'You did a follow-up, the numbers look good and now you want to write an article. What holds?',
        },
        options: [
          {
            text: { sv: 'Det går bra, uppgifterna finns redan', en: 'That is fine, the data are there already' },
            why: { sv: 'Nej. De togs ut för ett annat ändamål.', en: 'No. They were taken out for another purpose.' },
          },
          {
            text: { sv: 'Det räcker att avidentifiera', en: 'It is enough to remove the names' },
            why: {
              sv: 'Nej. Uppgifterna kan ändå vara personuppgifter, och ändamålet är fortfarande ett annat.',
              en: 'No. The data may still be personal data, and the purpose is still another.',
            },
          },
          {
            text: {
              sv: 'Forskning ska vara godkänd innan den börjar',
              en: 'Research has to be approved before it begins',
            },
            why: {
              sv: 'Ja. Planera för publicering från början, med etikansökan.',
              en: 'Yes. Plan for publication from the beginning, with an ethics application.',
            },
          },
        ],
        right: 2,
      },
    ],
  },
  {
    id: 'minimise',
    forms: [
      {
        question: {
          sv: 'Frågan är om äldre läggs in igen oftare. Vilken uppgift räcker?',
          en: 'The question is whether older patients are admitted again more often. Which datum will do?',
        },
        options: [
          {
            text: { sv: 'Födelsedatum', en: 'Date of birth' },
            why: {
              sv: 'Nej. Det är mer än frågan behöver, och pekar lättare ut någon.',
              en: 'No. It is more than the question needs, and points somebody out more easily.',
            },
          },
          {
            text: { sv: 'Åldersgrupp', en: 'Age group' },
            why: {
              sv: 'Ja. Den grövsta form som svarar på frågan är den rätta.',
              en: 'Yes. The coarsest form that answers the question is the right one.',
            },
          },
          {
            text: { sv: 'Personnummer, åldern går att räkna ut', en: 'Identity number, the age can be worked out' },
            why: {
              sv: 'Nej. Då har ni tagit in en direkt identitet för att få en ålder.',
              en: 'No. Then you have taken in a direct identity to get an age.',
            },
          },
        ],
        right: 1,
      },
      {
        question: {
          sv: 'En kollega vill ha med yrke och civilstånd ”om vi skulle vilja titta på det sedan”. Vad svarar du?',
          en: 'A colleague wants to include occupation and marital status “if we should want to look at it later”. What do you answer?',
        },
        options: [
          {
            text: {
              sv: 'Vi begär det när vi har en fråga om det',
              en: 'We ask for it when we have a question about it',
            },
            why: {
              sv: 'Ja. Uppgifter utan fråga är risk utan nytta.',
              en: 'Yes. Data without a question are risk without benefit.',
            },
          },
          {
            text: { sv: 'Ta med det, det kostar inget', en: 'Include it, it costs nothing' },
            why: {
              sv: 'Nej. Det kostar en fråga från granskaren och en risk till.',
              en: 'No. It costs a question from the reviewer and one more risk.',
            },
          },
          {
            text: { sv: 'Ta med det men titta inte', en: 'Include it but do not look' },
            why: {
              sv: 'Nej. Ni får inte ha uppgifter som ändamålet inte behöver.',
              en: 'No. You may not hold data that the purpose does not need.',
            },
          },
        ],
        right: 0,
      },
    ],
  },
  {
    id: 'pseudonym-is-personal-data',
    forms: [
      {
        question: {
          sv: 'I filen står löpnummer i stället för personnummer. Är uppgifterna anonyma?',
          en: 'In the file there are serial numbers in place of identity numbers. Are the data anonymous?',
        },
        options: [
          {
            text: { sv: 'Ja, ingen ser vem det är', en: 'Yes, nobody sees who it is' },
            why: {
              sv: 'Nej. Någon har nyckeln, och ovanliga patienter känns igen ändå.',
              en: 'No. Somebody has the key, and unusual patients are recognised anyway.',
            },
          },
          {
            text: { sv: 'Ja, om filen är krypterad', en: 'Yes, if the file is encrypted' },
            why: {
              sv: 'Nej. Kryptering skyddar filen men ändrar inte vad som står i den.',
              en: 'No. Encryption protects the file but does not change what is in it.',
            },
          },
          {
            text: { sv: 'Nej, de är fortfarande personuppgifter', en: 'No, they are personal data still' },
            why: {
              sv: 'Ja. Pseudonymisering minskar risken men gör dem inte anonyma.',
              en: 'Yes. Pseudonymisation lowers the risk but does not make them anonymous.',
            },
          },
        ],
        right: 2,
      },
      {
        question: { sv: 'Vilken uppställning är minst utpekande?', en: 'Which layout points people out the least?' },
        options: [
          {
            text: { sv: 'En rad per patient med löpnummer', en: 'One row per patient with serial numbers' },
            why: {
              sv: 'Nej. En rad med ovanlig ålder, ort och diagnos kan vara en känd person.',
              en: 'No. A row with an unusual age, town and diagnosis may be a known person.',
            },
          },
          {
            text: {
              sv: 'En tabell per sjukhus där små tal är dolda',
              en: 'A table per hospital in which small numbers are hidden',
            },
            why: {
              sv: 'Ja. Den svarar på frågan utan att någon enskild kan läsas ut.',
              en: 'Yes. It answers the question without any single person to be read from it.',
            },
          },
          {
            text: { sv: 'En tabell per vårdavdelning och vecka', en: 'A table per ward and week' },
            why: {
              sv: 'Nej. Så fin indelning ger rutor med en enda patient.',
              en: 'No. So fine a division gives cells with a single patient.',
            },
          },
        ],
        right: 1,
      },
    ],
  },
  {
    id: 'secrecy-review',
    forms: [
      {
        question: {
          sv: 'Forskare på universitetet ska få pseudonymiserade uppgifter. Vad krävs utöver etikgodkännande?',
          en: 'Researchers at the university are to get pseudonymised data. What is needed beside ethical approval?',
        },
        options: [
          {
            text: { sv: 'Inget, etikgodkännandet räcker', en: 'Nothing, the ethical approval is enough' },
            why: {
              sv: 'Nej. Godkännandet säger att forskningen får göras. Det bryter inte sekretessen.',
              en: 'No. The approval says that the research may be done. It does not lift secrecy.',
            },
          },
          {
            text: { sv: 'En menprövning innan de lämnas ut', en: 'A secrecy review before they are handed out' },
            why: {
              sv: 'Ja. Sekretess gäller mellan myndigheter, också för uppgifter med löpnummer.',
              en: 'Yes. Secrecy holds between authorities, also for data with serial numbers.',
            },
          },
          {
            text: { sv: 'Att filen skickas rekommenderat', en: 'That the file is sent by registered mail' },
            why: {
              sv: 'Nej. Hur den skickas är en sak. Om den får skickas är en annan.',
              en: 'No. How it is sent is one thing. Whether it may be sent is another.',
            },
          },
        ],
        right: 1,
      },
      {
        question: {
          sv: 'Ett företag erbjuder sig att analysera era patientdata gratis. Vad gäller?',
          en: 'A company offers to analyse your patient data for free. What holds?',
        },
        options: [
          {
            text: {
              sv: 'Prövning av utlämnandet och ett biträdesavtal först',
              en: 'A review of the disclosure and a processing agreement first',
            },
            why: {
              sv: 'Ja. Avtalet säger vad de får göra, var uppgifterna finns och när de raderas.',
              en: 'Yes. The agreement says what they may do, where the data are and when they are erased.',
            },
          },
          {
            text: {
              sv: 'Det går bra om de skriver på tystnadsplikt',
              en: 'It is fine if they sign for confidentiality',
            },
            why: {
              sv: 'Nej. En underskrift ersätter varken prövning eller avtal.',
              en: 'No. A signature replaces neither review nor agreement.',
            },
          },
          {
            text: { sv: 'Det går bra eftersom det är gratis', en: 'It is fine as it is free' },
            why: {
              sv: 'Nej. Priset har ingen betydelse för vad som är tillåtet.',
              en: 'No. The price has no bearing on what is permitted.',
            },
          },
        ],
        right: 0,
      },
    ],
  },
  {
    id: 'state-codes-and-check',
    forms: [
      {
        question: { sv: 'Varför ska begäran innehålla en kodlista?', en: 'Why is a request to hold a list of codes?' },
        options: [
          {
            text: { sv: 'För att den ska se noggrann ut', en: 'To make it look careful' },
            why: { sv: 'Nej. Listan har en uppgift.', en: 'No. The list has a task.' },
          },
          {
            text: { sv: 'För att lagen kräver ICD-10', en: 'Because the law demands ICD-10' },
            why: {
              sv: 'Nej. Lagen säger inget om vilka koder ni använder.',
              en: 'No. The law says nothing of which codes you use.',
            },
          },
          {
            text: {
              sv: 'För att två analytiker ska få samma patienter',
              en: 'So that two analysts get the same patients',
            },
            why: {
              sv: 'Ja. Utan lista gissar den som hämtar, och svaret går inte att upprepa.',
              en: 'Yes. Without a list whoever fetches has to guess, and the answer cannot be repeated.',
            },
          },
        ],
        right: 2,
      },
      {
        question: {
          sv: 'Uttaget är klart: 412 patienter. Kliniken brukar ha omkring 900. Vad gör du?',
          en: 'The extract is done: 412 patients. The clinic usually has about 900. What do you do?',
        },
        options: [
          {
            text: {
              sv: 'Letar efter felet i urvalet innan något räknas',
              en: 'Look for the fault in the selection before anything is worked out',
            },
            why: {
              sv: 'Ja. En kod eller ett datum har troligen fallit bort. Fel här syns inte i diagrammet.',
              en: 'Yes. A code or a date has probably been lost. Errors here do not show in the chart.',
            },
          },
          {
            text: { sv: 'Räknar på dem som finns', en: 'Work with those that are there' },
            why: {
              sv: 'Nej. De som saknas är sällan ett slumpvis urval.',
              en: 'No. Those who are missing are seldom a random sample.',
            },
          },
          {
            text: { sv: 'Fördubblar resultatet', en: 'Double the result' },
            why: {
              sv: 'Nej. Då antar ni att de som saknas liknar de andra.',
              en: 'No. Then you assume that the missing are like the others.',
            },
          },
        ],
        right: 0,
      },
    ],
  },
];
