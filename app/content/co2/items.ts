import type { Item } from '#app/domain/learning/item.ts';

export const items: readonly Item[] = [
  {
    id: 'most-is-bought',
    forms: [
      {
        question: {
          sv: 'Var uppstår den största delen av sjukvårdens utsläpp, när nästan allt räknas?',
          en: 'Where does the largest part of care’s emissions arise, when nearly everything is counted?',
        },
        options: [
          {
            text: { sv: 'I uppvärmningen av sjukhusen', en: 'In heating the hospitals' },
            why: {
              sv: 'Nej. Den ingår i vårdens egna utsläpp, som är mindre.',
              en: 'No. It is part of care’s own emissions, which are smaller.',
            },
          },
          {
            text: { sv: 'I patienternas resor', en: 'In patients’ travel' },
            why: {
              sv: 'Nej. Alla resor tillsammans var en tiondel i den engelska sjukvården.',
              en: 'No. All travel together was a tenth in English health care.',
            },
          },
          {
            text: { sv: 'I det som köps in', en: 'In what is bought' },
            why: {
              sv: 'Ja. Varor, läkemedel och tjänster ger utsläpp där de tillverkas.',
              en: 'Yes. Goods, drugs and services give emissions where they are made.',
            },
          },
        ],
        right: 2,
      },
      {
        question: {
          sv: 'En region redovisar bara energi, egna bilar och medicinska gaser. Vad saknas mest?',
          en: 'A region reports only energy, its own cars and medical gases. What is missing most?',
        },
        options: [
          {
            text: {
              sv: 'Tillverkningen av läkemedel och material',
              en: 'The making of drugs and material',
            },
            why: {
              sv: 'Ja. Det är scope 3, och oftast större än allt det andra.',
              en: 'Yes. That is scope 3, and mostly larger than all the rest.',
            },
          },
          {
            text: { sv: 'Elen till lokalerna', en: 'The electricity for the premises' },
            why: { sv: 'Nej. Den ingår i energin.', en: 'No. It is part of the energy.' },
          },
          {
            text: { sv: 'Lustgas och narkosgas', en: 'Nitrous oxide and anaesthetic gas' },
            why: { sv: 'Nej. De är medicinska gaser.', en: 'No. They are medical gases.' },
          },
        ],
        right: 0,
      },
    ],
  },
  {
    id: 'factors-are-ranges',
    forms: [
      {
        question: {
          sv: 'Du hittar en emissionsfaktor för vårddygn i en brittisk rapport från 2015. Hur använder du den?',
          en: 'You find an emission factor for bed days in a British report from 2015. How do you use it?',
        },
        options: [
          {
            text: { sv: 'Rakt av, den är publicerad', en: 'As it is, since it was published' },
            why: {
              sv: 'Nej. El, mat och lokaler ser annorlunda ut här och nu.',
              en: 'No. Electricity, food and premises are different here and now.',
            },
          },
          {
            text: {
              sv: 'Som troligt värde, med ett lägsta och ett högsta',
              en: 'As a likely value, with a lowest and a highest',
            },
            why: {
              sv: 'Ja. Då syns det hur säkert svaret är. Skriv källa och år.',
              en: 'Yes. Then it shows how certain the answer is. Write source and year.',
            },
          },
          {
            text: { sv: 'Inte alls, den gäller inte oss', en: 'Not at all, it does not hold for us' },
            why: {
              sv: 'Nej. En osäker siffra räcker ofta för att se vad som väger mest.',
              en: 'No. An uncertain figure often will do to see what weighs most.',
            },
          },
        ],
        right: 1,
      },
      {
        question: {
          sv: 'Hur bör en kliniks avtryck skrivas i en rapport?',
          en: 'How should a clinic’s footprint be written in a report?',
        },
        options: [
          {
            text: { sv: '412,37 ton', en: '412.37 tonnes' },
            why: {
              sv: 'Nej. Decimalerna säger att ni vet mer än ni gör.',
              en: 'No. The decimals say that you know more than you do.',
            },
          },
          {
            text: { sv: 'Lågt, medel eller högt', en: 'Low, medium or high' },
            why: {
              sv: 'Nej. Då går det inte att se om något ändras.',
              en: 'No. Then it cannot be seen whether anything changes.',
            },
          },
          {
            text: { sv: 'Ungefär 400 ton, mellan 300 och 550', en: 'About 400 tonnes, between 300 and 550' },
            why: {
              sv: 'Ja. Storleken och osäkerheten står bredvid varandra.',
              en: 'Yes. The size and the uncertainty stand side by side.',
            },
          },
        ],
        right: 2,
      },
    ],
  },
  {
    id: 'shared-uncertainty',
    forms: [
      {
        question: {
          sv: 'Ett år ger 470 till 710 kg. Med hälften så många resor ger det 420 till 660 kg. Blir det lägre?',
          en: 'A year gives 470 to 710 kg. With half the travel it gives 420 to 660 kg. Does it get lower?',
        },
        options: [
          {
            text: {
              sv: 'Ja, för resten är detsamma i båda',
              en: 'Yes, for the rest is the same in both',
            },
            why: {
              sv: 'Ja. Osäkerheten i resten tar ut sig. Räkna på skillnaden.',
              en: 'Yes. The uncertainty of the rest cancels out. Work on the difference.',
            },
          },
          {
            text: {
              sv: 'Det går inte att säga, intervallen överlappar',
              en: 'It cannot be said, the ranges overlap',
            },
            why: {
              sv: 'Nej. De delar samma osäkra faktorer. Färre resor är alltid mindre än fler.',
              en: 'No. They share the same uncertain factors. Less travel is always less than more.',
            },
          },
          {
            text: {
              sv: 'Nej, skillnaden är mindre än osäkerheten',
              en: 'No, the difference is smaller than the uncertainty',
            },
            why: {
              sv: 'Nej. Osäkerheten i totalen är inte osäkerheten i skillnaden.',
              en: 'No. The uncertainty of the total is not the uncertainty of the difference.',
            },
          },
        ],
        right: 0,
      },
      {
        question: {
          sv: 'Var lönar det sig mest att skaffa en bättre emissionsfaktor?',
          en: 'Where does it pay most to get a better emission factor?',
        },
        options: [
          {
            text: { sv: 'Där siffran är äldst', en: 'Where the figure is oldest' },
            why: {
              sv: 'Nej. Är delen liten ändrar en ny siffra ingenting.',
              en: 'No. If the part is small a new figure changes nothing.',
            },
          },
          {
            text: { sv: 'Där delen är både stor och osäker', en: 'Where the part is both large and uncertain' },
            why: {
              sv: 'Ja. Där ändrar en bättre siffra hela svaret.',
              en: 'Yes. There a better figure changes the whole answer.',
            },
          },
          {
            text: { sv: 'Där det finns flest produkter', en: 'Where there are most products' },
            why: {
              sv: 'Nej. Många små delar kan tillsammans vara en hundradel.',
              en: 'No. Many small parts may together be a hundredth.',
            },
          },
        ],
        right: 1,
      },
    ],
  },
  {
    id: 'inhalers',
    forms: [
      {
        question: {
          sv: 'Varför kan en sprayinhalator ge mer utsläpp än många resor?',
          en: 'Why may a spray inhaler give more emissions than many trips?',
        },
        options: [
          {
            text: { sv: 'Behållaren är av metall', en: 'The canister is of metal' },
            why: {
              sv: 'Nej. Det mesta kommer från gasen, inte från behållaren.',
              en: 'No. Most comes from the gas, not from the canister.',
            },
          },
          {
            text: { sv: 'Läkemedlet är svårt att tillverka', en: 'The drug is hard to make' },
            why: {
              sv: 'Nej. Samma läkemedel kan finnas som pulver, med mycket lägre utsläpp.',
              en: 'No. The same drug may come as powder, with much lower emissions.',
            },
          },
          {
            text: {
              sv: 'Drivgasen värmer mycket mer än koldioxid',
              en: 'The propellant warms much more than carbon dioxide',
            },
            why: {
              sv: 'Ja. Lite gas motsvarar mycket koldioxid.',
              en: 'Yes. A little gas equals much carbon dioxide.',
            },
          },
        ],
        right: 2,
      },
      {
        question: {
          sv: 'Vårdcentralen vill minska utsläppen från inhalatorer. Vad är rätt väg?',
          en: 'The primary care centre wants to cut emissions from inhalers. What is the right way?',
        },
        options: [
          {
            text: {
              sv: 'Byta alla till pulver vid nästa recept',
              en: 'Change all to powder at the next prescription',
            },
            why: {
              sv: 'Nej. Alla klarar inte pulver, och en okunnig användare blir sämre.',
              en: 'No. Not all can manage powder, and somebody untaught gets worse.',
            },
          },
          {
            text: {
              sv: 'Erbjuda pulver till dem som kan andas in det, och visa hur',
              en: 'Offer powder to those who can breathe it in, and show how',
            },
            why: {
              sv: 'Ja. Lika bra vård med lägre utsläpp, och patienten väljer.',
              en: 'Yes. Equally good care with lower emissions, and the patient chooses.',
            },
          },
          {
            text: { sv: 'Glesa ut doserna hos dem som har spray', en: 'Space out the doses of those on spray' },
            why: {
              sv: 'Nej. Klimatet får aldrig avgöra om någon får sin behandling.',
              en: 'No. The climate must never settle whether somebody gets treated.',
            },
          },
        ],
        right: 1,
      },
    ],
  },
  {
    id: 'video-depends-on-distance',
    forms: [
      {
        question: {
          sv: 'När minskar ett videobesök utsläppen mest?',
          en: 'When does a video visit cut emissions most?',
        },
        options: [
          {
            text: {
              sv: 'När patienten annars kör långt, och inget extra besök behövs',
              en: 'When the patient would drive far, and no extra visit is needed',
            },
            why: {
              sv: 'Ja. Vinsten är resan som inte blir av.',
              en: 'Yes. The gain is the trip that is not made.',
            },
          },
          {
            text: {
              sv: 'När mottagningen är fullbokad',
              en: 'When the clinic is fully booked',
            },
            why: {
              sv: 'Nej. Bokningen ändrar inga utsläpp.',
              en: 'No. The booking changes no emissions.',
            },
          },
          {
            text: {
              sv: 'När patienten bor nära och kan komma tillbaka lätt',
              en: 'When the patient lives near and can easily come back',
            },
            why: {
              sv: 'Nej. Då är resan kort, och två besök ger mer än ett.',
              en: 'No. Then the trip is short, and two visits give more than one.',
            },
          },
        ],
        right: 0,
      },
      {
        question: {
          sv: 'Två mottagningar har lika många besök. Vad kan göra att deras utsläpp ändå skiljer sig?',
          en: 'Two clinics have as many visits. What can make their emissions differ all the same?',
        },
        options: [
          {
            text: { sv: 'Ingenting, besöken är lika många', en: 'Nothing, the visits are as many' },
            why: {
              sv: 'Nej. Ett besök kan vara 2 km bort eller 80.',
              en: 'No. A visit may be 2 km away or 80.',
            },
          },
          {
            text: { sv: 'Hur länge patienterna väntar', en: 'How long the patients wait' },
            why: { sv: 'Nej. Väntan ger knappast några utsläpp.', en: 'No. Waiting gives hardly any emissions.' },
          },
          {
            text: { sv: 'Hur patienterna reser, och hur långt', en: 'How the patients travel, and how far' },
            why: {
              sv: 'Ja. Därför behövs kilometer och färdsätt, inte bara antal.',
              en: 'Yes. So kilometres and means of travel are needed, not only a count.',
            },
          },
        ],
        right: 2,
      },
    ],
  },
];
