/** Common given and family names; put together at random they name nobody. */
export const givenNames =
  'Agnes Albin Alexander Alice Alma Alva Amanda Amina Anders Anna Anton Arvid Astrid August Axel Bo Camilla Carl Cecilia Christian Clara Daniel David Ebba Edvin Elias Elin Elisabeth Ella Elsa Emil Emma Erik Ester Eva Fatima Felicia Filip Fredrik Freja Frida Gabriel Gustav Hanna Hannes Hassan Hedda Helena Henrik Hugo Ida Ingrid Isabella Isak Jakob Jenny Jens Johan Johanna Jonas Josefin Julia Karin Karl Katarina Kevin Klara Kristina Lars Layla Lea Leo Liam Linda Linnea Linus Lisa Lovisa Lucas Ludvig Magnus Maja Malin Marcus Maria Martin Mathilda Max Melker Mikael Mohammed Moa Molly Nadia Nils Noah Nora Oliver Olivia Omar Oscar Patrik Per Peter Petra Rasmus Rebecka Robin Samuel Sara Sebastian Selma Signe Simon Sofia Stella Stina Sven Thea Theo Tilda Tove Tuva Ulrika Vera Viktor Viktoria Vilma Vincent Wilma Yasmin Zahra Åsa'.split(
    ' ',
  );

export const familyNames =
  'Abdi Abrahamsson Ahlberg Ahmed Alm Andersson Arvidsson Axelsson Backlund Bengtsson Berg Berggren Berglund Bergman Bergqvist Bergström Björk Björklund Blom Blomqvist Carlsson Claesson Dahl Dahlberg Dahlin Danielsson Ek Eklund Ekström Eliasson Engström Eriksson Falk Forsberg Fransson Fredriksson Gunnarsson Gustafsson Göransson Hansen Hansson Hassan Hedlund Hellström Henriksson Hermansson Holm Holmberg Holmgren Holmqvist Håkansson Isaksson Ivarsson Jakobsson Jansson Johansson Jonsson Josefsson Jönsson Karlsson Lind Lindberg Lindgren Lindholm Lindqvist Lindström Löfgren Lund Lundberg Lundgren Lundin Lundqvist Lundström Magnusson Martinsson Mattsson Mohammadi Månsson Mårtensson Nilsson Nord Nordin Nordström Norén Nyberg Nygren Nyström Olofsson Olsson Palm Persson Pettersson Pålsson Rosén Samuelsson Sandberg Sandström Sjöberg Sjögren Ström Strömberg Sundberg Sundström Svensson Svärd Söderberg Söderström Wallin Wikström Yilmaz Åberg Åkesson Åström Öberg Östlund'.split(
    ' ',
  );
