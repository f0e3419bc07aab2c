/**
 * Given and family names of many peoples without their marks, the most usual in the world first.
 * Written from general knowledge, as a list of what a transliterated name may stand for.
 */
export const COMMON_NAMES: string = `
John Paul David Michael Peter James Robert William Thomas George Charles Joseph Richard Daniel Martin Mark Andrew Alexander Anna Maria Mary
Elizabeth Margaret Jean Louis Pierre Jacques Philippe Henri Francois Carlos Jose Juan Luis Antonio Manuel Francisco Pedro Miguel Jorge Fernando
Rafael Diego Pablo Javier Alberto Roberto Eduardo Ricardo Giovanni Giuseppe Marco Paolo Andrea Mario Carlo Luigi Franz Hans Karl Friedrich
Heinrich Johann Wilhelm Otto Hermann Ernst Werner Walter Rudolf Max Josef Georg Ludwig Stefan Thomas Andreas Christian Nikolai Ivan Vladimir
Sergei Alexei Mikhail Dmitry Boris Pavel Igor Oleg Viktor Yuri Anatoly Leonid Konstantin Grigory Vasily Pyotr Fyodor Maxim Roman Anton Ilya
Natalia Olga Elena Irina Tatiana Svetlana Ekaterina Marina Anastasia Julia Daria Mohammed Muhammad Ahmed Ali Hassan Hussein Abdullah Ibrahim
Omar Khalid Mustafa Mahmoud Yusuf Said Karim Salman Hamid Rashid Abdul Abdel Smith Johnson Williams Brown Jones Miller Davis Wilson Anderson
Taylor Moore Jackson Martin Lee Thompson White Harris Clark Lewis Robinson Walker Young Allen King Wright Scott Hill Green Adams Nelson
Baker Hall Campbell Mitchell Carter Roberts Phillips Evans Turner Parker Collins Edwards Stewart Morris Murphy Cook Rogers Morgan Cooper
Peterson Reed Bailey Bell Kelly Howard Ward Cox Richardson Watson Brooks Wood Bennett Gray Hughes Price Myers Long Foster Ross Garcia Rodriguez
Martinez Hernandez Lopez Gonzalez Perez Sanchez Ramirez Torres Flores Rivera Gomez Diaz Reyes Cruz Morales Ortiz Gutierrez Chavez Ramos Ruiz
Alvarez Mendoza Castillo Jimenez Vasquez Romero Herrera Medina Aguilar Vargas Castro Fernandez Silva Santos Oliveira Souza Pereira Costa
Ferreira Alves Ribeiro Carvalho Almeida Gomes Lima Rossi Russo Ferrari Bianchi Romano Colombo Ricci Marino Greco Bruno Gallo Conti Muller
Schmidt Schneider Fischer Weber Meyer Wagner Becker Schulz Hoffmann Koch Bauer Richter Klein Wolf Schroder Neumann Schwarz Zimmermann Braun
Kruger Hartmann Lange Werner Krause Lehmann Kohler Maier Simon Laurent Bernard Dubois Petit Durand Leroy Moreau Lefebvre Roux Fournier Girard
Ivanov Petrov Sidorov Smirnov Kuznetsov Popov Vasiliev Sokolov Mikhailov Novikov Fedorov Morozov Volkov Alekseev Lebedev Semenov Egorov Pavlov
Kozlov Stepanov Nikolaev Orlov Andreev Makarov Nikitin Zakharov Putin Medvedev Nowak Kowalski Novak Svoboda Horvath Nagy Kovacs Szabo Toth
Andersson Johansson Karlsson Nilsson Eriksson Larsson Olsson Persson Svensson Gustafsson Hansen Jensen Nielsen Pedersen Andersen Larsen Olsen
Erik Lars Anders Nils Karin Ole Jan Henrik Gustav Kevin Brian Chris Jason Ryan Eric Steven Stephen Kenneth Anthony Patrick Matthew Edward
Ronald Donald Gary Timothy Jeffrey Frank Scott Larry Justin Brandon Benjamin Samuel Raymond Gregory Jack Dennis Jerry Tyler Aaron Henry Adam
Douglas Nathan Arthur Albert Victor Oscar Simon Sarah Jessica Jennifer Linda Barbara Susan Karen Nancy Lisa Betty Sandra Laura Emily Emma Kate
Alice Jane Helen Diana Catherine Caroline Sophie Claire Marie Christine Isabelle Nicole Monica Sofia Lucia Elena Carmen Rosa Ana Laura Julia
Tom Jim Bob Bill Joe Mike Steve Dan Ben Sam Alex Nick Tony Fred Harry Charlie Roger Keith Alan Ian Graham Neil Stuart Craig Barry Hugh
`

/** Further names; see COMMON_NAMES. */
export const OTHER_NAMES: string = `
Abbott Abel Abigail Abraham Abrams Ada Addison Adele Adeline Adrian Adrienne Agatha Agnes Aidan Aileen Aiden Alana Alastair Albright Aldrich
Alec Alexa Alexandra Alexis Alfred Alfredo Algernon Alison Allan Allison Alma Althea Alvin Alyssa Amanda Amber Amelia Amos Amy Andre Angela
Angelica Angelina Angeline Angelo Angus Anita Ann Annabelle Anne Annette Annie Anson Anthea April Archer Archibald Archie Ariana Ariel Arlene
Armstrong Arnold Ashcroft Ashford Ashley Ashton Astrid Atkins Atkinson Aubrey Audrey August Augusta Augustine Austen Austin Ava Avery Ayers
Bacon Baldwin Ball Ballard Bancroft Banks Barber Barclay Barker Barlow Barnard Barnes Barnett Baron Barr Barrett Barron Bartholomew Bartlett
Barton Basil Bass Bates Baxter Beatrice Beatrix Beau Beck Beckett Beckham Belinda Bellamy Belle Benedict Benjamin Benny Benson Bentley Benton
Berkeley Bernadette Bernard Bernice Bernie Berry Bert Bertha Bertram Bertrand Bessie Best Beth Bethany Beverly Bianca Biden Billie Billy
Bingham Bird Bishop Black Blackburn Blackwell Blair Blake Blanchard Bloom Bloomberg Bobby Bolton Bond Booth Boris Bowen Bowers Bowie Bowman
Boyd Boyle Brad Bradford Bradley Bradshaw Brady Brandt Brendan Brenda Brennan Brent Brett Brewer Briana Bridges Bridget Briggs Bright Britney
Brock Brook Bruce Bryan Bryant Bryce Buchanan Buck Buckley Burgess Burke Burnett Burns Burr Burton Bush Butler Byrd Byrne Byron Caitlin Caleb
Calhoun Callum Calvin Cameron Camilla Candice Cannon Cara Carey Carl Carla Carlson Carlton Carly Carmichael Carney Carol Carole Carolina
Carolyn Carpenter Carr Carrie Carroll Carson Carver Casey Cassandra Cassidy Cate Cathy Cecil Cecilia Celeste Celia Chad Chambers Chandler
Chandra Chapman Charlene Charlotte Charlton Chase Chelsea Cheney Cheryl Chester Chloe Christina Christopher Christy Chuck Churchill Cindy
Claire Clara Clarence Clarissa Clark Clarke Claude Claudia Clay Clayton Clement Clements Cleveland Clifford Clifton Clint Clinton Clive Clyde
Cody Cohen Colby Cole Coleman Colin Colleen Connie Connor Conrad Constance Conway Cooke Cora Corey Cornelia Cornelius Cornell Cory Courtney
Coleridge Crawford Crosby Cross Crystal Cummings Cunningham Curtis Cynthia Cyril Cyrus Daisy Dale Dalton Damian Damon Dana Daniels Danny
Daphne Darcy Darren Darryl Darwin Dave Davenport Davidson Davies Dawn Dawson Dean Deanna Debbie Deborah Debra Dee Deirdre Delaney Delia
Della Denise Denzel Derek Desmond Diane Dick Dickens Dickinson Dillon Dinah Dirk Dixon Dolly Dolores Dominic Donaldson Donna Donovan Dora
Doreen Doris Dorothy Doug Doyle Drake Drew Dudley Duffy Duke Duncan Dunn Dustin Dwayne Dwight Dylan Earl Eastwood Eaton Ed Eddie Eden Edgar
Edison Edith Edmond Edmund Edna Edwin Effie Eileen Elaine Eleanor Eli Elias Elijah Eliot Elisa Elise Ella Ellen Ellie Elliot Elliott Ellis
Elsa Elsie Elton Elvira Elvis Emerson Emil Emmanuel Emmett Enid Enoch Erica Erin Ernest Ernie Esther Ethan Ethel Eugene Eunice Eva Evan
Evangeline Evelyn Everett Fairfax Faith Farrell Faulkner Fay Felicia Felicity Felix Ferdinand Ferguson Fernandez Field Fields Finch Finn
Fiona Fisher Fitzgerald Fleming Fletcher Flora Florence Floyd Flynn Forbes Ford Forrest Fowler Fox Frances Francesca Francine Francis Franklin
Franz Fraser Freda Freddie Frederick Freeman French Frost Fuller Gabriel Gabriela Gabrielle Gail Gale Galloway Gareth Garner Garrett Garrison
Garth Gary Gates Gavin Gemma Gene Genevieve Geoffrey Georgia Georgina Gerald Geraldine Gerard Germaine Gertrude Gibbons Gibbs Gibson Gilbert
Gill Gillian Gilmore Gina Gladys Gladstone Glen Glenn Gloria Goddard Godfrey Godwin Goldberg Goldman Goldstein Goodman Goodwin Gordon Gore
Grace Grady Grant Graves Greene Greenwood Greer Greg Gregg Greta Griffin Griffith Griffiths Grover Gus Guthrie Guy Gwen Gwendolyn Hamilton
Hammond Hancock Hanna Hannah Hansen Hanson Harding Hardy Harlan Harley Harold Harper Harriet Harrington Harrison Hart Hartley Harvey Hastings
Hathaway Hawkins Hayden Hayes Haynes Hazel Heath Heather Hector Heidi Helena Henderson Hendricks Henrietta Henson Herbert Herman Hicks
Higgins Hilary Hilda Hillary Hilton Hobbs Hodges Hodgson Hogan Holbrook Holden Holland Holly Holmes Holt Homer Hood Hooker Hooper Hoover Hope
Hopkins Horace Horatio Horn Horton Houston Howe Howell Hoyt Hubbard Huber Hudson Huffman Hugo Hume Humphrey Hunt Hunter Huntington Hurst
Hutchinson Huxley Hyde Ida Imogen Ingram Ingrid Ira Irene Iris Irma Irving Irwin Isaac Isabel Isabella Isaiah Ivor Ivy Jacob Jacobs Jacobson
Jacqueline Jade Jake Jamie Jan Janet Janice Janine Jared Jarvis Jasmine Jasper Jay Jayne Jeanette Jeanne Jed Jeff Jefferson Jeffries Jenkins
Jenna Jenner Jennings Jenny Jensen Jeremiah Jeremy Jerome Jesse Jessie Jill Jillian Jimmy Joan Joanna Joanne Job Jocelyn Jodie Jody Joel
Joey Johnny Johnston Jolie Jon Jonah Jonas Jonathan Jordan Josephine Josh Joshua Josiah Josie Joy Joyce Judd Jude Judith Judy Julian Juliana
Julianne Julie Juliet Julius June Justice Kane Kara Karl Kathleen Kathryn Kathy Katie Katrina Kay Kaye Keane Keating Keats Keegan Keith Keller
Kelley Kelsey Kelvin Kemp Ken Kendall Kendra Kendrick Kennedy Kenny Kent Kerr Kerry Kidd Kim Kimberly Kingsley Kingston Kipling Kirby Kirk
Kirsten Kitty Klein Knight Knox Kramer Kristen Kristin Kurt Kyle Lambert Lamont Lance Lancaster Lana Lane Lang Langdon Langley Lara Larson
Latimer Laurel Lauren Laurence Laurie Lawrence Lawson Leah Leigh Leila Lena Leo Leon Leona Leonard Leopold Leroy Leslie Lester Levi Levine
Levy Lila Lilian Lillian Lily Lincoln Lindsay Lindsey Linus Lionel Little Livingston Lloyd Locke Lockhart Logan Lois Lola London Lorenzo
Loretta Lori Lorraine Lott Lou Louisa Louise Lowe Lowell Lucas Lucian Lucille Lucinda Lucy Luke Lulu Luther Lydia Lyle Lyman Lynch Lyndon
Lynette Lynn Lyons Mabel MacDonald MacGregor MacKay Mackenzie MacLeod Macmillan Madeline Madison Mae Maggie Magnus Maisie Malcolm Mallory
Malone Mandy Manning Mansfield Marc Marcel Marcia Marcus Margaret Margot Marian Marianne Marilyn Marion Marissa Marjorie Marlene Marlon
Marlowe Marquez Marsh Marsha Marshall Marta Martha Marvin Mason Matilda Matthews Maud Maude Maureen Maurice Mavis Maxine Maxwell May Mayer
Maynard McAllister McBride McCain McCann McCarthy McCartney McConnell McCormick McCoy McCullough McDonald McDonnell McDowell McGee McGill
McGrath McGregor McGuire McIntosh McIntyre McKay McKee McKenna McKenzie McKinley McKinney McLaughlin McLean McLeod McMahon McMillan McNamara
McNeil McPherson McQueen Mead Megan Melanie Melinda Melissa Melody Melville Melvin Mercedes Mercer Meredith Merle Merrill Merritt Merton Meryl
Mia Micah Michelle Mickey Middleton Mildred Miles Miley Millard Millicent Millie Mills Milo Milton Mimi Mindy Minnie Miranda Miriam Mitch
Moira Molly Mona Monroe Montague Montgomery Moody Moran Morgan Morley Morrison Morrow Morse Mortimer Morton Moses Mullen Muriel Murray Myra
Myron Myrtle Nadia Nadine Nancy Naomi Nash Natalie Natasha Nathaniel Neal Ned Nellie Nettie Neville Newell Newman Newton Nichols Nicholas
Nicholson Nick Nicolas Nigel Nina Nixon Noah Noble Noel Nolan Nora Norma Norman Norris North Norton Norwood Obama Oates Ogden Olive Oliver
Olivia Ollie Opal Ophelia Orlando Orson Orville Orwell Osborne Oswald Otis Otto Owen Owens Page Paige Paine Palmer Pamela Parker Parks
Parrish Parsons Pat Patience Patricia Patsy Patterson Patti Patton Paula Pauline Payne Pearce Pearl Pearson Peck Peggy Penelope Penny Percival
Percy Perkins Perry Peters Petra Phil Philip Phillip Philippa Phoebe Phyllis Pierce Piers Pitt Polk Pollard Pollock Polly Poole Pope Porter
Potter Powell Powers Pratt Prescott Presley Preston Prince Priscilla Pritchard Prudence Pruitt Pugh Quentin Quincy Quinn Rachel Rae Raleigh
Ralph Ramona Ramsay Ramsey Randall Randolph Randy Raphael Raquel Ray Reagan Rebecca Reese Reeves Regan Regina Reginald Reid Reilly Rene Renee
Reuben Rex Reynolds Rhett Rhoda Rhodes Rhonda Rice Rich Rick Ricky Riley Rita Ritchie Rob Robbie Robbins Roberta Robertson Robin Robson Rocco
Rochelle Rocky Rod Roderick Rodney Roland Rolf Romney Romeo Ron Ronnie Roosevelt Rory Roscoe Rose Rosalie Rosalind Rosalyn Rosamund Rosemary
Rosenberg Rosie Roth Rowan Rowe Rowena Rowland Rowling Roxanne Roy Royce Ruby Rudolph Rudy Rufus Rupert Russ Russell Rusty Ruth Rutherford
Rutledge Sabrina Sadie Salazar Sally Salvador Samantha Sampson Sanders Sandy Sanford Sara Sargent Saul Saunders Savannah Sawyer Schultz Scarlett
Schwartz Scottie Sean Sebastian Selena Selina Selma Serena Seth Seward Sewell Seymour Shane Shannon Sharon Sharp Shaun Shaw Shawn Shea Sheila
Shelby Sheldon Shelley Shepherd Sheridan Sherman Sherri Sherry Sherwood Shirley Sidney Sienna Sigmund Silas Simmons Simone Simpson Sinclair
Singer Singleton Skinner Slater Sloan Small Snow Snyder Sondra Sonia Sonny Sophia Spencer Stacey Stacy Stafford Stan Stanford Stanley Stanton
Starr Steele Stein Stella Stephanie Stephens Stephenson Sterling Stevens Stevenson Stokes Stone Strickland Strong Stuart Styles Sullivan
Summers Susanna Susie Sutherland Sutton Suzanne Swan Swanson Sweeney Swift Sybil Sydney Sylvia Sylvester Tabitha Tamara Tammy Tanner Tanya
Tara Tate Tatum Ted Teddy Temple Terence Teresa Terri Terry Tess Tessa Thatcher Thea Thelma Theo Theodora Theodore Theresa Thorne Thornton
Thurman Tiffany Tim Tina Tobias Toby Todd Tommy Toni Townsend Tracey Tracy Travis Trevor Trey Tricia Trinity Tristan Troy Truman Trump Tucker
Turnbull Tyrone Tyson Ulysses Underwood Upton Uriah Ursula Valentine Valerie Vance Vanessa Vaughan Vaughn Vera Verna Vernon Veronica Vicki
Vicky Victoria Vince Vincent Viola Violet Virgil Virginia Vivian Vivien Wade Waldo Wallace Walsh Walt Walters Walton Wanda Warner Warren
Warwick Washington Waters Watkins Watt Watts Wayne Webb Webster Weeks Weiner Welch Wells Wendell Wendy Wesley West Weston Wheeler Whitaker
Whitman Whitney Wilbur Wilcox Wilde Wiley Wilfred Wilkins Wilkinson Willard Willa Willie Willis Wilma Winifred Winona Winslow Winston Winter
Winters Winthrop Wolfe Wong Woodrow Woods Woodward Woody Wordsworth Wyatt Wylie Wynne Xavier Yates York Yvette Yvonne Zachary Zane Zara Zelda
Zoe Aldous Alistair Ambrose Anselm Aylward Blackwood Blaine Boone Bosworth Brantley Brodie Bronson Brown Burgoyne Calloway Cavendish Chatham
Chaucer Clapton Cobb Cobain Coltrane Conan Cosby Crane Cromwell Crowe Cruise Dalrymple Damon Depp Dewey Dewitt Dexter Disney Dobson Dodd
Donnelly Dorsey Dreyfus Dryden Dunlap Eisenhower Elgar Ellington Ellison Engels Epstein Fallon Farley Faraday Fawcett Fitzpatrick Flanagan
Ackerman Abernathy Acheson Acton Ainsworth Aldridge Allard Alston Amory Ansell Appleton Arkwright Ashby Asquith Astor Attenborough Attlee
Axelrod Babbage Bader Bagley Bain Baird Balfour Barnaby Barrow Barrymore Bateman Baum Beaumont Beecher Bergman Bernstein Bethune Bevan Blanc
Blunt Bogart Bohr Boswell Boulton Boyer Bragg Branagh Branson Brando Britten Bronte Browning Brubeck Brunel Bullock Bunyan Burroughs Burrows
Caine Calder Callaghan Canning Capote Capra Carnegie Cartwright Cash Caxton Chadwick Chamberlain Chaplin Chesterton Clancy Cleese Clooney
Connery Connolly Conroy Copeland Copland Corbett Corbin Cotton Coulson Cowan Coward Cowper Craven Creighton Crichton Crockett Cronin Cullen
Curry Cushing Cusack Custer Dalton Daly Danes Darnell Davey Davison Day Deane Defoe Delgado Dempsey Denton Devine Diamond Dillard Dobbs Doherty
Dooley Douglass Dowling Downey Draper Duran Durham Dyer Dyson Eagleton Ebert Eccles Edmonds Elgin Eliza Ellsworth Emery English Ewing Farmer
Feldman Fenton Ferris Fielding Finley Finney Fitch Flint Foley Fonda Fontaine Forsyth Fosse Foy Frazier Friedman Frye Gable Gaines Gallagher
Gallup Galsworthy Galvin Gamble Gardner Garfield Garland Gaskell Gatsby Gehrig Gershwin Gilliam Ginsberg Glover Golding Gould Grainger Gresham
Grey Guinness Hackett Haig Hale Haley Halley Halsey Hanks Harmon Harlow Hatfield Haydn Hawthorne Hawking Healey Heller Hemingway Hendrix
Hepburn Hershey Hess Hewitt Heywood Hickman Hitchcock Hodge Hoffman Hogarth Hollis Horner Howells Huckabee Hull Huntley Hutton Irvine Jagger
Jobs Kaplan Kaufman Keaton Kerouac Kessler Keynes Kissinger Klaus Kubrick Landis Langston Larkin Lauder Leary Lennon Leno Lerner Lessing Levin
Lieberman Lindberg Lindbergh Lister Logan Longfellow Lovecraft Lovelace Lucas Lumley Macaulay Mailer Malthus Marley Marx Maugham McEwan McKellen
Mendel Merkel Merrick Midler Milne Minnelli Moss Munro Murdoch Musk Nader Neeson Nesbitt Newcomb Nightingale Nimitz Norfolk Novello Oakley
Odell Oldman Olson Oppenheimer Orton Otto Pacino Packard Paltrow Pankhurst Paxton Peel Pelosi Pence Penn Pepys Petersen Peyton Pinter Plath
Pompeo Pound Pullman Purcell Quayle Radcliffe Raskin Redford Redgrave Rhys Rickman Rockefeller Roddenberry Romero Rooney Roper Rothschild
Rourke Rowley Rubin Rubio Rumsfeld Rushdie Ruskin Salinger Sandberg Sassoon Saxon Schiff Schumer Seaton Seaver Sheen Shelton Short Sinatra
Sloane Snowden Soros Spacey Spears Spielberg Springsteen Stallone Steinbeck Steiner Stratton Streep Streisand Sununu Swann Sykes Talbot
Tarantino Thackeray Thoreau Thornhill Thorpe Tillerson Tilden Tillman Tolkien Travers Trollope Trudeau Turing Tyndall Updike Vonnegut Wadsworth
Walpole Wainwright Warhol Warburton Waugh Weaver Welles Wellington Wentworth Westwood Wharton Whistler Whitehead Whitfield Wilder Winfrey
Winslet Wren Wyndham Zimmerman Zuckerberg Abramovich Adolf Adolfo Adriana Agustin Aida Aitana Alain Alba Alberta Albrecht Aldo Alejandra Alejandro
Alessandra Alessandro Alessia Alessio Alfons Alfonso Alfonsina Alicia Alina Alphonse Alvaro Amadeo Amalia Amedeo Americo Amparo Anais Ander
Andres Angel Angele Angelique Anibal Aniello Annika Anouk Anselmo Ansgar Antoine Antoinette Anton Antonella Antonia Antonin Araceli Aranda
Arantxa Ariane Aristide Aristoteles Arlette Armand Armando Armin Arnaud Arno Arrigo Arsene Artur Arturo Asuncion Attila Aude Augustin Augusto
Aurelie Aurelio Aurelien Aurora Axel Azucena Baldassare Balthasar Baptiste Barbosa Bartolome Bartolomeo Bastian Bastien Beate Beatriz Begona
Benedetto Benedikt Benedetta Benito Benjamin Benoit Berenice Bernardo Bernardino Bernd Bernhard Berta Bertold Bettina Birgit Bjorn Blanca
Blas Bodo Bonifacio Brigitte Brunella Burkhard Calixto Camille Camillo Camilo Candido Caterina Catalina Cayetano Cecile Cedric Celine Cesar
Cesare Chantal Charlotte Chiara Christelle Christa Christiane Christoph Christophe Clarice Claudine Claudio Claus Clemens Clemente Clemence
Clotilde Colette Concepcion Consuelo Corinna Corinne Cornelio Corrado Cosimo Cristian Cristiano Cristina Cristobal Dagmar Damaso Damien Daniela
Daniele Danielle Dario David Davide Debora Delfina Delphine Denis Desiderio Detlef Didier Dieter Dietmar Dietrich Diogo Dino Dionisio Dolores
Domenico Domingo Dominik Dominique Donatella Donato Dorothea Duarte Edgardo Edith Edmondo Edmundo Edoardo Edouard Eduard Efrain Egon Eladio
Eleonora Elfriede Elia Eliana Eliane Eligio Elio Eliseo Elke Elodie Eloisa Eloy Elsa Elvira Emanuel Emanuele Emanuela Emile Emilia Emilie
Emiliano Emilio Enrica Enrico Enrique Enzo Ercole Erich Erika Ermanno Ernesto Erwin Esmeralda Esperanza Esteban Estela Estelle Etienne Eugenia
Eugenie Eugenio Eusebio Eustaquio Evaristo Ezequiel Fabian Fabiana Fabien Fabienne Fabio Fabiola Fabrice Fabrizio Facundo Fausto Federica
Federico Felicien Felicitas Felipe Ferenc Ferdinando Fermin Fernanda Fidel Filiberto Filippo Flavia Flavio Florent Florentino Florian Floriane
Franca Francesco Francine Francisca Franck Franco Francoise Franziska Frederic Frida Friederike Fritz Gabriele Gaetan Gaetano Galileo Gaspar
Gaspard Gaston Gennaro Gerardo Gerd Gerda Gerhard Gerhardt Germain German Gero Gertrud Gervasio Ghislain Giacomo Giampaolo Gian Giancarlo
Gianfranco Gianluca Gianluigi Gianna Gianni Gil Gilberto Gilles Gino Gioacchino Giordano Giorgia Giorgio Giosue Giovanna Gisela Gisele Giselle
Giulia Giuliana Giuliano Giulio Giuseppina Goncalo Gonzalo Gottfried Gotthold Graciela Gregor Gregoire Gregorio Gretchen Gudrun Guenther Guido
Guilherme Guillaume Guillermo Gunter Gunther Gustave Gustavo Hannelore Hanno Hans-Peter Harald Hartmut Hector Hedwig Heike Heiko Heiner Heinz
Helga Helge Helmut Helmuth Helene Heloise Henriette Henrique Heribert Herminia Hernan Herve Hilario Hilde Hildegard Hippolyte Holger Honore Horst
Hortense Hubert Hugues Humberto Ignacio Ignazio Igone Ilaria Ilse Imelda Immanuel Ines Inge Ingeborg Ingo Inigo Inmaculada Irmgard Isaac Isabella
Isidore Isidro Ismael Isolde Israel Itziar Ivana Ivano Ivo Jacinto Jacopo Jaime Jaimes Janine Jaques Javier Jeanne Jeannette Jens Jeremie Jeronimo
Jesus Joachim Joao Joaquin Joaquim Jochen Johanna Johannes Jordi Jorg Jorgen Josefa Josefina Joseph Josep Josette Juana Juanita Judit Jules Julien
Julieta Julio Jurgen Jutta Kai Karin Karla Karsten Katharina Katja Katrin Kaspar Klara Klaus Klemens Konrad Kornelia Kurt Lazaro Leandro Leila
Leocadio Leonardo Leonel Leonora Leonie Leonor Leonce Leopoldo Leticia Lidia Lieselotte Ligia Lilia Liliana Lino Livia Livio Lorena Lorenz Lothar
Luca Lucette Luciana Luciano Lucie Lucien Lucienne Lucio Lucrezia Ludovic Ludovico Luigi Luisa Luiz Lukas Lutz Macarena Maddalena Madeleine
Mafalda Magali Magdalena Maike Maite Malte Manfred Manfredo Manolo Manon Manuela Marcela Marcelino Marcelle Marcello Marcelo Marcial Marcio Marcos
Margarete Margarita Margherita Margit Margrit Marguerite Mariana Marianna Mariano Maribel Maricarmen Mariella Marielle Marika Marina Marino Marisa
Marisol Maristela Marius Markus Marlen Marthe Martina Martine Martino Massimiliano Massimo Mateo Mathias Mathieu Mathilde Matias Matteo Matthias
Matthieu Maurizio Mauro Mauricio Maximilian Maximiliano Maxime Mechthild Melchior Mercedes Michaela Michel Michela Michele Micheline Miguelina Milena
Milagros Mirella Mireille Modesto Moises Monika Monique Montserrat Moritz Murielle Myriam Nadege Narcisse Narciso Nathalie Nazario Nello Nelson Nereo
Nestor Nicanor Niccolo Nicola Nicoletta Nicolo Nieves Niklas Noelia Noemi Norbert Norberto Nuno Nuria Octave Octavio Odette Odile Olaf Olegario Olivier
Ombretta Onofre Oriana Oriol Orlando Orsola Oscar Osvaldo Oswaldo Ottavio Ottmar Ottokar Pamela Pascal Pascale Pascual Pasquale Patrice Patrizia
Patrizio Paulina Paulo Perla Petra Philipp Philippine Pia Pier Pierluigi Piero Pierrette Pietro Pilar Placido Porfirio Primo Prospero Quentin
Quintin Rainer Raimund Raimondo Ralf Ramiro Ramon Ramona Raoul Raul Raymonde Reinaldo Reiner Reinhard Reinhold Remigio Remi Renata Renate Renato
Renaud Reynaldo Riccardo Richarda Rigoberto Rinaldo Rita Roberta Robert Rocio Rodolfo Rodrigo Rodrigues Rogelio Rogerio Rolando Romain Romano Romina
Romualdo Romy Ronaldinho Ronaldo Rosalia Rosaria Rosario Rosaura Rosina Rosita Rossana Rossella Ruben Rudiger Ruggero Ruperto Sabine Sabino Salome
Salvatore Samuele Sandra Sandrine Sandro Santiago Santino Sascha Saturnino Saverio Sebastiano Sebastien Segundo Sepp Serafin Serge Sergio Severin
Severino Sibylle Siegfried Siegmund Sigfrid Sigismund Sigrid Silke Silvana Silvano Silvia Silvio Simona Simone Siegbert Socorro Solange Soledad
Sonja Stefania Stefano Steffen Steffi Stephane Susana Susanne Suzette Sven Swen Sylvain Sylvie Tadeo Tancredi Teodora Teodoro Teofilo Thaddeus
Theodor Theophile Therese Thibaut Thiago Thierry Thilo Thorsten Tiago Tilman Timo Timoteo Tino Tiziana Tiziano Tobias Tomas Tommaso Torsten Toni
Trinidad Tristan Tullio Udo Ulderico Ulf Uli Ulla Ulrich Ulrike Umberto Urbain Urbano Urs Ursula Ute Uwe Valentin Valentina Valentino Valeria
Valerio Valeriano Valery Vanna Vasco Veit Veronika Veronique Vicente Victoire Victoriano Vinicius Vincenzo Virgilio Virginie Vittoria Vittorio
Vivienne Volker Walburga Waldemar Walther Waltraud Wendelin Wenzel Werther Wilfried Wilhelmina Willi Willy Winfried Wolfgang Xaver Ximena Yann
Yannick Yolanda Yves Zacarias Zita Acosta Abascal Acevedo Acuna Agnelli Aguado Aguero Aguirre Alarcon Albaladejo Albertini Alcala Alcantara Alcaraz
Alemany Alfaro Aliaga Allende Almagro Almodovar Alonso Altamirano Alvarado Alves Amado Amaral Amaro Amato Amaya Amendola Anaya Andrade Andreotti
Angulo Antunes Aparicio Aquino Aragon Arana Araujo Arce Arellano Arevalo Arguello Arias Arroyo Artigas Assad Assis Avila Ayala Aznar Azevedo
Bachelet Baggio Baldini Balotelli Balzac Banderas Baptista Barbieri Barcelo Bardem Barone Barreto Barrios Barros Barroso Bartoli Basile Bastos
Battaglia Batista Battista Battisti Baudelaire Baudouin Bautista Bazin Becerra Bellini Bello Beltran Benavides Benitez Benvenuti Berger Bergeron
Berlioz Berlusconi Bermudez Bernal Bernardi Berta Bertolini Bertolucci Bertrand Besson Betancourt Bettencourt Bezerra Binoche Bizet Blanco Bocelli
Boccaccio Bolano Bolivar Bolsonaro Bonaparte Bonet Boniface Bonilla Borges Borja Borrell Botero Boucher Bouchard Bourbon Bourdieu Bourgeois Boyer
Braga Branco Brandao Bravo Breton Bresson Briand Bruni Bruneau Buffon Bueno Bukele Bustamante Caballero Cabral Cabrera Cafu Calderon Calvo Calvino
Camacho Camara Camargo Camus Campos Candela Cannavaro Cano Cantona Canales Caravaggio Carbone Cardenas Cardoso Carlotti Carnot Carranza Carrasco
Carre Carrera Carreras Carrillo Carrion Cartier Caruso Casals Casanova Casillas Castaneda Castellano Castellanos Castelli Castelo Cavalcanti Cavani
Cavour Cervantes Cezanne Chabrol Chanel Chagas Chapelle Charpentier Chateaubriand Chauvin Chevalier Chevallier Chirac Chopin Cisneros Clemenceau
Clouet Cocteau Coelho Collor Colon Comte Conde Contador Contreras Coppola Cordero Cordova Cornejo Cornet Correa Correia Cortes Cortez Cosby
Courbet Couto Coutinho Cousteau Covarrubias Crespo Cristofori Croce Cuenca Cuevas Cunha Curie Dali Damiano Danton Darmanin David Debussy Degas
Delacroix Delannoy Delon Delors Deneuve Depardieu Deschamps Descartes Desmoulins Diderot Dior Domingos Dominguez Donizetti Dreyfus Dubuisson
Duarte Duchamp Duclos Dufour Duhamel Dumas Dumont Dupont Dupuis Duque Duran Durkheim Duval Echeverria Escobar Escudero Espinosa Espinoza Esposito
Estevez Estrada Fabbri Fabre Faria Farias Faure Fauré Favre Felix Fellini Ferrara Ferraro Ferrer Ferrero Ferri Ferry Figo Figueiredo Figueroa Flaubert
Fleury Fonseca Fontana Forlan Fortin Foucault Fouquet Fraga Fragonard Franca Franco Freire Freitas Fuentes Fujimori Galindo Gallardo Gallegos Galvan
Gamboa Garcia Garrido Garnier Garzon Gaudi Gaultier Gautier Gaulle Gauguin Gentile Gerard Gide Gil Gimenez Giordano Giraud Giroud Giscard Godard Gongora
Goncalves Gounod Goya Granados Gramsci Grasso Gris Guerra Guerrero Guevara Guillen Guimaraes Guizot Guzman Haas Henriquez Hidalgo Hollande Huerta Hugo
Hurtado Ibanez Ibarra Iglesias Iniesta Jaramillo Jaures Jospin Jourdan Juarez Jung Junior Kahlo Kaka Lacoste Lafayette Lafontaine Lagarde Lago Lagrange
Lamartine Lampedusa Landa Lara Larrea Laval Lavoisier Leal Leao Leblanc Leclerc Leconte Lecornu Leduc Legrand Leite Lemaire Lemoine Leon Leone Lombardi
Lombardo Lopes Lorca Louboutin Lozano Lucchini Lucero Lugo Lula Luna Lully Macedo Machado Macias Macron Madero Madrid Magalhaes Maldini Maldonado Malraux
Mancini Manet Mansard Manzoni Marat Maradona Marchand Marconi Marin Marini Marques Marquez Marti Martinelli Martini Martins Masson Mata Matisse Matos
Maupassant Mauriac Maurois Mazarin Mbappe Medici Meireles Melendez Melenchon Melo Mendes Mendez Menem Meneses Mercado Mercier Merino Merimee Messi
Meunier Milan Milei Mille Millet Mistral Mitterrand Modigliani Moliere Molina Mondragon Monet Monnet Montaigne Montalban Montana Monteiro Montero Montes
Montesquieu Monteverdi Monti Montoya Mora Moraes Morais Morales Morandi Moravia Moreira Moreno Moretti Morin Moro Mota Moura Mourinho Moya Munoz Murillo
Mussolini Nadal Napoleon Narvaez Navarro Navas Negri Neri Neruda Neto Neves Neymar Nobre Nogueira Noriega Nunes Nunez Ocampo Ochoa Offenbach Ojeda Olivares
Oliver Ordonez Orellana Orozco Ortega Osorio Otero Pacheco Padilla Paganini Palacios Palestrina Palma Panofsky Pardo Paredes Parra Pascal Pasteur
Paz Pavarotti Pelletier Pena Peralta Perrault Perrin Perrot Petrarca Peron Pessoa Petain Peugeot Philips Piaf Piaget Piazzolla Picard Picasso Pinheiro
Pinochet Pinto Pires Pirlo Pissarro Pizarro Platini Poincare Pompidou Ponce Portillo Poulenc Poussin Prado Prieto Prodi Proust Puccini Puig Puigdemont
Quesada Queiroz Quevedo Quintana Quintero Quiroga Rabelais Racine Rajoy Rameau Rangel Raphael Ravel Recio Redon Rego Renard Renault Renoir Rey Reynaud
Ribery Richelieu Richard Rimbaud Rincon Rios Rivas Rivero Robespierre Robles Robin Rocha Rodin Rojas Rolland Roldan Rolland Ronsard Rosales Rossellini
Rossini Rousseau Roussel Rousseff Rubio Saavedra Sade Salas Salazar Salgado Salinas Salvini Sanz Santana Santiago Santamaria Santoro Saramago Sarkozy
Sarmiento Sarraute Sartre Satie Saura Savoie Scarlatti Schiaparelli Segovia Segura Sepulveda Serra Serrano Seurat Sforza Sierra Silveira Simenon Soares
Solano Soler Solis Soria Soriano Sosa Sotelo Soto Soulages Stendhal Suarez Talleyrand Tapia Tati Tavares Teixeira Tejada Tello Temer Tessier Thiers Toledo
Torrente Totti Tocqueville Toulouse Tournier Toussaint Trujillo Truffaut Urbina Uribe Urrutia Utrillo Valadez Valdes Valdez Valencia Valente Valenzuela
Valera Valery Valle Valls Valverde Varela Vaz Vazquez Vega Velasco Velasquez Velazquez Velez Vera Verdi Vergara Verlaine Verne Veronese Verratti Vespucci
Vidal Vieira Vigny Villa Villalobos Villanueva Villar Villarreal Villegas Villon Visconti Vitale Vivaldi Voltaire Yanez Yrigoyen Zamora Zapata Zapatero
Zavala Zelaya Zidane Zola Zuniga Zurbaran Adenauer Adler Adorno Ahrens Albers Albrecht Alder Altmann Arendt Arnim Auerbach Bach Bachmann Baer Ballack
Barth Bartsch Baumann Baumgartner Bayer Bebel Beckenbauer Beckmann Beethoven Behrens Benjamin Benz Berg Berger Bergmann Bernhard Bismarck Blatter Bloch
Blum Bluntschli Bockmann Bode Boehm Bohm Boll Bonhoeffer Born Borchert Bormann Bosch Brahms Brandt Brecht Breitner Brentano Breuer Bruckner Buber Buchner
Bulow Bultmann Burckhardt Busch Canetti Carnap Celan Clausewitz Cranach Daimler Dahl Diesel Dietz Dilthey Dirac Doblin Dollfuss Donitz Dorn Dornier
Droste Durer Durrenmatt Ebner Eckhart Eichmann Eichendorff Einstein Eisler Engel Engelhardt Erhard Ernst Esser Fassbinder Fechner Feuerbach Fichte Fink
Fleischer Fontane Frank Franke Frege Freud Friedrichs Frisch Fromm Fuchs Funk Furtwangler Gadamer Gauck Gauss Gebhard Geiger Genscher George Gerlach Gluck
Goebbels Goering Goethe Goretzka Gotze Graf Grass Grimm Gropius Grosz Gruber Gunter Haber Habermas Haeckel Hahn Haller Handel Handke Harnack Hauptmann
Hauser Hebbel Hegel Heidegger Heine Heinemann Heinrichs Heisenberg Heller Helmholtz Henkel Herder Hermann Hertz Herzl Herzog Hesse Heuss Heydrich Hilbert
Himmler Hindemith Hindenburg Hitler Hofer Hofmann Hofmannsthal Holbein Holderlin Honecker Huber Hubner Humboldt Humperdinck Husserl Ibsen Jager Jahn Jaspers
Jellinek Junger Kafka Kahn Kaiser Kandinsky Kant Karajan Kaiser Kastner Kautsky Keitel Keller Kepler Kiesinger Kirchner Klee Kleist Klimt Klinger
Klinsmann Klopp Klose Klopstock Kluge Kohl Kokoschka Kollwitz Kraft Kramer Kraus Kretschmer Kroos Krupp Kuhn Kunze Lahm Lafontaine Laschet Lassalle Leibniz
Lenz Lessing Lichtenberg Liebermann Liebig Liebknecht Liszt Loewe Lorenz Low Ludendorff Luhmann Luther Luxemburg Mach Mahler Maizière Mann Mannheim
Marcuse Marx Mayer Meier Meitner Mendelssohn Menzel Merz Metternich Metzger Meyerbeer Mobius Moller Moltke Mommsen Morgenstern Moser Mozart Munch Munz
Murnau Musil Neuer Neumann Niebuhr Nietzsche Nolde Novalis Orff Ossietzky Ott Ozil Paulus Pfeiffer Pfitzner Pieck Pistorius Planck Platzeck Podolski Pohl
Porsche Preuss Rahner Ranke Rathenau Rau Reger Reich Reinhardt Remarque Ribbentrop Richthofen Riedel Riefenstahl Rilke Ritter Rommel Rontgen Rosler Roth
Ruckert Sachs Sander Sauer Savigny Schacht Schafer Schaffer Scharping Schauble Scheel Scheler Schelling Schiele Schiller Schindler Schlegel Schleicher
Schleiermacher Schlick Schliemann Schmitt Schmitz Schnitzler Scholz Schonberg Schopenhauer Schreiber Schroeder Schubert Schulze Schumacher Schumann Schumpeter
Schuster Schutz Schwab Schwarzenegger Schweitzer Schweinsteiger Seehofer Seghers Seidel Seipel Siemens Simmel Sommer Spahn Speer Spengler Spitzweg Spohr
Stauffenberg Stein Steinmeier Steinbruck Stern Stifter Storm Stoiber Strauss Streicher Stresemann Sturm Sudermann Telemann Thalmann Thyssen Tieck Tillich
Tirpitz Trakl Tucholsky Uhland Ulbricht Unger Virchow Vogel Vogt Voigt Volz Voss Wagner Walser Weber Weidel Weigel Weill Weinberg Weiss Weisz Weizsacker
Wenders Werfel Westerwelle Wieland Winckelmann Winkler Winter Wirth Wittgenstein Wohler Wolff Wulff Wundt Zeiss Zeppelin Zetkin Ziegler Zimmer Zuse Zweig
Zwingli Abakumov Abramov Abrosimov Adamov Afanasyev Agafonov Akhmatova Akimov Aksakov Aksyonov Aleksandrov Aleksandra Aleksandr Aleksey Alexandrov Alikhanov
Aliyev Alla Alyona Amosov Andrei Andrey Andropov Anisimov Anna Antonov Antipov Antonina Arkady Arkhipov Artamonov Artem Artyom Arseny Asimov Astafyev Astakhov
Averin Avdeyev Babel Babich Bagration Bakunin Balakirev Baranov Baryshnikov Basov Bastrykin Batalov Bazhenov Bazarov Bedny Belinsky Belov Belousov Belyaev
Belyakov Berdyaev Berezovsky Beria Bessonov Bezrukov Blinov Blok Bobrov Bobkov Bogdan Bogdanov Bogolyubov Bogomolov Bolshakov Bolotov Bondarchuk Bondarenko
Bondarev Borisov Borodin Bortnikov Brezhnev Brodsky Bryullov Bryusov Budanov Budyonny Bukharin Bulatov Bulgakov Bulganin Bunin Burtsev Bykov Chagall Chaliapin
Chapayev Chayka Chebotarev Chekhov Chemezov Cherenkov Chernenko Chernov Chernyshev Chernyshevsky Chernomyrdin Chichikov Chubais Chuikov Chukovsky Danilov Darya
Davydov Demidov Demyan Denikin Denisov Derzhavin Dmitriev Dmitri Dobrynin Dolgorukov Dostoevsky Dovzhenko Drozdov Dubinin Dubrovsky Dudin Dudayev Dugin
Dunaevsky Dvorkovich Dyachenko Dzerzhinsky Efim Efimov Efremov Eisenstein Elizaveta Emelyanov Ermolov Ershov Esenin Evdokimov Evgeny Evgenia Ezhov Fadeev
Fedor Fedoseev Fedotov Fet Fetisov Filatov Filimonov Filipp Filippov Fomin Fradkov Frolov Frunze Furmanov Gagarin Galina Gavrilov Gaidar Gennady Gerasimov
Gerasimenko Glazunov Glazyev Glebov Gleb Glinka Glushkov Gogol Golikov Golitsyn Golovin Golubev Goncharov Gorbachev Gorbatov Gorbunov Gordeev Gorky Gorshkov
Gradov Grechko Griboyedov Grishin Gromov Gromyko Gryzlov Gubin Gulyaev Gumilev Gurev Guryanov Gusev Herzen Ignatenko Ignatov Ignatyev Ilyin Ilyushin Inessa
Isaev Isaev Isakov Ivanenko Ivanova Izmailov Kabanov Kadyrov Kalashnikov Kalinin Kamenev Kandinsky Kapitsa Karamazov Karamzin Karavaev Karenina Karpov
Kasparov Kasyanov Kazakov Kerensky Khabarov Kharitonov Kharlamov Khodorkovsky Khrushchev Kirienko Kirill Kirillov Kirov Kiselev Kislyak Klimov Klimenko
Klyuev Kobzev Kobylin Kolchak Kolesnikov Kolesnik Kollontai Kolmogorov Komarov Kondakov Kondratiev Konev Konovalov Konstantinov Kornilov Korolev Korovin Korotkov
Korshunov Kostin Kosygin Kosachev Kovalev Kovalenko Kovalchuk Kovalevskaya Kozak Kozhevnikov Kozyrev Kramnik Kramskoy Krasin Krasnov Kravchenko Kravchuk
Kravtsov Krupskaya Krylov Kseniya Ksenia Kudrin Kudryavtsev Kulakov Kulikov Kuprin Kurchatov Kurnikova Kuropatkin Kutuzov Kuzmin Kuzmenko Kuybyshev Lanskoy
Lanskaya Laptev Larin Larisa Lavrentiev Lavrov Lazarev Leskov Lenin Leonov Lermontov Levitan Lev Levchenko Likhachev Lidiya Limonov Lipatov Lisin Litvinenko
Litvinov Lobachevsky Lobanov Loginov Lomonosov Lopatin Losev Lukashenko Lukin Lunacharsky Lunin Luzhkov Lvov Lyapunov Lyubov Lyudmila Lyutov Maisky Makarenko
Makarova Makhno Maklakov Malakhov Malenkov Malevich Malinin Malinovsky Malyshev Malyuta Mamontov Mandelstam Margarita Martov Martynov Maslov Matveev Matvey
Matviyenko Mayakovsky Medinsky Melnikov Melnik Mendeleev Menshikov Merezhkovsky Meshkov Mikoyan Milyukov Miloradovich Mironov Mishin Mishustin Mitrofanov
Molchanov Molotov Mordashov Moiseev Moskalenko Moskvin Mukhin Mukhina Muratov Muravyov Mussorgsky Mutko Myasnikov Nabiullina Nabokov Nadezhda Nakhimov
Naryshkin Naumov Navalny Nazarov Nekrasov Nemtsov Nesterov Nevsky Nevzorov Nikiforov Nikita Nikolayev Nikolay Nikonov Nikulin Nina Novak Novikova Novgorodov
Odintsov Ogarkov Oistrakh Oksana Oleinik Oparin Orekhov Osipov Ostrovsky Ovechkin Ovchinnikov Panfilov Panin Panov Paramonov Pasternak Patrushev Paustovsky
Pavlenko Pavlichenko Pavlova Pavlyuchenkov Perov Pestel Peskov Petrenko Petrovsky Petrova Petukhov Pimenov Pirogov Pisarev Platonov Plekhanov Plotnikov
Plushenko Pobedonostsev Podgorny Pokrovsky Poliakov Polina Politkovskaya Polyakov Ponomarev Poroshenko Potanin Potapov Potemkin Prigozhin Prikhodko Primakov
Prokhorov Prokofiev Pronin Pudovkin Pugachev Pushkin Pushilin Rachmaninoff Radishchev Raisa Rakhmaninov Rasputin Razin Razumovsky Repin Reshetnikov
Rimsky-Korsakov Rodchenko Rodionov Rogov Rogozin Rokossovsky Romanov Romanova Rostov Rostropovich Rozhkov Rubinstein Rublev Ruslan Rusakov Rutskoi Ryabkov
Rybakov Rybkin Rykov Ryzhkov Sakharov Saltykov Samoilov Samsonov Saratov Savchenko Saveliev Savin Savinkov Sazonov Scriabin Sechin Sedov Seleznev Semyon
Semyonov Serdyukov Serebryakov Sergeev Sergey Serov Shabalin Shaimiev Shamil Sharapova Shcherbakov Shcherba Shebalin Shchukin Sheremetev Shestakov Shevardnadze
Shevchenko Shevtsov Shirokov Shishkin Shmelev Shmatko Shoigu Sholokhov Shostakovich Shubin Shukhov Shukshin Shulgin Shuvalov Sidorenko Sikorsky Simonov
Sizov Skobelev Skuratov Skripal Slutsky Smirnova Sobchak Sobolev Sobyanin Sofronov Sokolova Sokolovsky Soloviev Solovyov Solzhenitsyn Sorokin Sorokina Spassky
Stalin Stanislav Stanislavsky Starodubtsev Starovoitova Stasov Stepan Stolypin Stravinsky Strelkov Stroganov Struve Sudoplatov Sukhanov Sukhoi Surikov Surkov
Suslov Suvorov Svetlov Sverdlov Sviridov Sychev Taganrog Tarasenko Tarasov Tarkovsky Tchaikovsky Tereshchenko Tereshkova Terentyev Tikhonov Timofey Timofeev
Timoshenko Tkachenko Tkachev Tkachuk Tokarev Tolbukhin Tolstoy Tomsky Tretyakov Trifonov Trofimov Trotsky Trubetskoy Tsiolkovsky Tsvetaeva Tsvetkov Tukhachevsky
Tupolev Turchynov Turgenev Tutchev Tymoshenko Tyutchev Udaltsov Ulyana Ulyanov Ulyukaev Ushakov Ustinov Usmanov Uspensky Uvarov Vadim Valentin Valentina
Valery Vasilevsky Vasnetsov Vatutin Vavilov Vekselberg Vera Vereshchagin Vernadsky Veronika Viktoria Vinogradov Vishnevsky Vitaly Vladislav Vladlen Vlasov
Volkova Volkonsky Volodin Volodymyr Voronin Voronov Voronenkov Voroshilov Vorobyov Vorontsov Voznesensky Vrubel Vsevolod Vyacheslav Vyshinsky Vysotsky
Wrangel Yagoda Yakov Yakovlev Yakovenko Yakubov Yanukovych Yaroslav Yashin Yastrzhembsky Yatsenyuk Yavlinsky Yegor Yegorov Yekaterina Yelena Yeltsin Yermak
Yermolov Yesenin Yevgeny Yevtushenko Yezhov Yudenich Yudin Yulia Yulian Yumashev Yuriy Yurchenko Yushchenko Zabolotny Zaitsev Zakharova Zaluzhny Zaslavsky
Zelensky Zelenskyy Zemin Zhdanov Zhukov Zhukovsky Zhirinovsky Zhivkov Zinaida Zinchenko Zinoviev Zolotov Zorin Zotov Zoya Zubkov Zubov Zyuganov Adamczyk
Aleksander Andrzej Banach Bartosz Beata Boleslaw Bogumil Borowski Cezary Chmielewski Czeslaw Czerny Dabrowski Donald Duda Dudek Dvorak Dubcek Dusan Edyta
Elzbieta Ewa Franciszek Gierek Gomulka Grabowski Grazyna Grzegorz Gottwald Hanna Hasek Havel Henryk Hlavac Husak Irena Jacek Jadwiga Jagiello Jakub Jan
Janacek Janina Janusz Jankowski Jaroslav Jaroslaw Jaruzelski Jerzy Jiri Jirasek Joanna Jozef Justyna Kaczmarek Kaczynski Kaminski Karol Karel Katarzyna
Kazimierz Klaus Komorowski Kopernik Kosciuszko Kowalczyk Kozlowski Krystyna Krzysztof Kubica Kucera Kundera Kwasniewski Kwiatkowski Lech Leszek Lewandowski
Lubomir Lucjan Lukasz Maciej Malgorzata Marcin Marek Mariusz Masaryk Mateusz Mazowiecki Mazur Michal Mickiewicz Mieczyslaw Miloslav Milos Milosz Miroslav
Miroslaw Morawiecki Moravec Mucha Nemec Nowakowski Ondrej Otakar Paderewski Palacky Pavlik Petr Piotr Pilsudski Piotrowski Poniatowski Pospisil Prochazka
Przemyslaw Radoslaw Rafal Reymont Rozycki Ryszard Sienkiewicz Sikorski Sikora Slowacki Smetana Stanislaw Stoltenberg Szymanowski Szymborska Szczepan Slawomir
Swiatek Tadeusz Tomasz Tusk Vaclav Vanek Vesely Vojtech Walesa Wisniewski Wieczorek Wladyslaw Wlodzimierz Wojciech Wojcik Wojtyla Wrobel Wyszynski Zbigniew
Zdenek Zelenka Zeman Zielinski Zofia Zygmunt Ales Alojz Ante Antic Babic Blaz Bogdanovic Boban Borislav Bozic Branislav Branko Brankovic Cavic Dacic Darko
Davor Dejan Dinko Djindjic Djokovic Djordjevic Djuric Dodik Domagoj Dragan Dragica Drasko Drago Goran Gordana Hrvoje Iliescu Ivanovic Ivica Izetbegovic
Jankovic Jelena Jokic Josip Jovan Jovanovic Jovic Jurcic Karadzic Knezevic Kosovo Kostic Kostunica Kovacevic Kovacic Kralj Lazar Ljubomir Luka Lukic Mandic
Mandzukic Maric Marija Marin Marko Markovic Martinovic Matic Mihailo Mihajlovic Milan Milanovic Milica Milojevic Miljan Milorad Milosevic Milovan Mirko
Mladic Mladen Modric Momcilo Nebojsa Nemanja Nenad Nikola Nikolic Novakovic Obradovic Obrenovic Pahor Panic Pavlovic Pavelic Perisic Petar Petrovic Popovic
Predrag Racan Radovan Radic Rajko Rakic Rakitic Ranko Ratko Ristic Sasha Savic Simic Simeon Slavko Slobodan Srdjan Stankovic Stefanovic Stevan Stipe
Stojanovic Suker Tadic Tesla Tito Todorovic Tomislav Tomic Tudjman Vesna Vidic Vlahovic Vladan Vojislav Vucic Vujic Vukovic Zdravko Zivkovic Zlatan Zlatko
Zoran Zoric Angelov Atanas Berisha Bojan Boyko Borisov Dimitar Dimitrov Dimov Enver Georgi Georgiev Georgieva Hoxha Hristo Ilir Iordanov Ivailo Kaloyan
Kiril Kostov Krasimir Lyuben Nikolov Parvanov Petkov Plamen Radev Rama Rumen Simeonov Stanimir Stoichkov Stoyan Stoyanov Thaci Todor Todorov Tsvetan Vasil
Vasilev Vazov Veselin Yordanov Zhelev Adrian Alexandru Andrei Antonescu Basescu Bogdan Brancusi Catalin Ceausescu Ciorbea Constantin Constantinescu Corneliu
Cosmin Cristea Dan Dumitrescu Dumitru Eminescu Emil Enescu Eliade Florin Gheorghe Gheorghiu Hagi Iliescu Iohannis Ionel Ionescu Ion Iorga Iuliana Liviu
Lucian Marian Marinescu Mihai Mircea Mutu Nadia Nastase Nicolae Nicolescu Octavian Ovidiu Petrescu Popa Popescu Radu Razvan Sorin Stan Stanescu Stefanescu
Tudor Vasile Victor Viorel Adamkus Algirdas Andrius Arturas Brazauskas Dalia Egle Gediminas Grybauskaite Janis Juris Kestutis Kubilius Landsbergis Lennart
Mart Mindaugas Nauseda Ozols Ruutel Savisaar Skvernelis Tallinn Toomas Ulmanis Valdis Vytautas Kallas Ansip Andris Berzins Dombrovskis Aho Ahtisaari Aino
Alvar Antti Elina Esa Halonen Hannu Harri Heikki Heikkinen Ilmari Jari Jaakko Juha Juhani Jukka Kaarina Kari Katainen Kekkonen Kimi Korhonen Koskinen
Laine Lahti Leena Lipponen Makinen Mannerheim Markku Marin Matti Mika Mikko Nieminen Niinisto Nurmi Olli Orpo Paavo Paasikivi Paivi Pekka Pekkanen Pentti
Petteri Raikkonen Reijo Risto Saarinen Sakari Salonen Sami Sanna Sauli Seppo Sibelius Sipila Stubb Tapani Tarja Teemu Timo Toivo Tuomas Urho Vaino Vanhanen
Veikko Virtanen Aage Aase Agneta Agnar Alfhild Amundsen Anita Annelie Arne Arvid Asbjorn Aslaug Asta Backstrom Bengt Berggren Bergstrom Bernadotte Bertil
Bildt Birgitta Bo Bodil Borg Bremer Brundtland Carlsson Carlsen Christensen Christiansen Dag Dahlberg Dahlin Dahlgren Ebba Edvard Einar Eirik Ekstrom Elin
Elof Engstrom Espen Eva Finn Folke Forsberg Frederiksen Frederik Fredrik Fredriksson Frode Geir Gerd Greta Grieg Gro Gudmundsson Gunilla Gunnar Guri Haakon
Haland Halldor Hallgrimur Halvorsen Hammarskjold Hamsun Harald Hedberg Hedda Henning Henriksen Henriksson Hjalmar Holm Holmberg Holmgren Ibsen Inger Ingmar
Ingvar Isaksson Iversen Jacobsen Jansson Joergensen Jonasson Jonsson Jonsdottir Jorgensen Kierkegaard Kirsten Kjell Knudsen Knut Kristensen Kristersson
Kristian Kristiansen Kristina Lagerlof Larsson Leif Lindahl Lindgren Lindh Lindstrom Linne Ljungberg Lofven Lundberg Lundgren Lundqvist Mads Magnusson
Margrethe Marit Mattsson Mette Mikael Mikkelsen Mogens Morten Munch Mortensen Nansen Niels Nilsen Nobel Nordstrom Nyberg Nygaard Odd Olafur Olav Olof
Palme Palsson Pernille Persson Petter Poul Ragnar Ragnhild Rasmus Rasmussen Reinfeldt Roald Rolf Rune Sigrun Sigurd Sigurdsson Sigurdardottir Sjoberg
Skarsgard Solberg Solveig Soren Sorensen Stellan Stig Stoere Strindberg Strom Sture Sundberg Sundstrom Svante Svein Terje Thor Thorbjorn Thorvald
Thorvaldsen Thunberg Thomsen Tore Torvalds Trond Trygve Turid Ulrik Ulrika Undset Vestergaard Viggo Viveka Wallenberg Wallin Westerberg Adriaan Albertus
Arjen Balkenende Bart Beatrix Bergkamp Botha Bram Brouwer Bruyne Cruyff Cornelis Dekker Dijk Dirk Dijkstra Edwin Erasmus Frans Gerrit Gijs Gogh Guus
Hals Hendrik Hiddink Hendriks Huygens Jaap Jacobus Jansen Janssen Janssens Jelle Jeroen Joost Joris Kluivert Koeman Koos Kruyt Kuyper Leeuwenhoek Lieven
Maarten Maassen Mandela Marijke Meijer Mertens Mondrian Mulder Nistelrooy Peeters Persie Pieter Pim Postma Rembrandt Rijn Robben Rubens Rutte Ruud Sander
Schouten Seedorf Sjoerd Smit Sneijder Spinoza Steen Teun Theunis Timmermans Verhofstadt Vermeer Visser Vos Vries Wilders Willem Wim Wouter Zeeman Adamos
Agathe Agnes Alexandros Alexis Anastasios Andreas Andreou Angelopoulos Antonis Apostolos Aristotle Athanasios Athena Christodoulou Christos Costas Demetrios
Dimitra Dimitrios Dimitris Eleni Eleftherios Evangelos Fotis Georgios Giannis Giorgos Ioannis Ioannidis Karamanlis Katerina Kazantzakis Konstantinos
Kostas Kyriakos Makarios Mavros Metaxas Mikis Mitsotakis Nikolaos Nikos Onassis Pantelis Papadopoulos Papandreou Papanikolaou Pavlos Pericles Petros
Plato Samaras Simitis Socrates Sophocles Spyros Stavros Stelios Theodorakis Theodoros Tsipras Tsitsipas Varoufakis Vasilis Vassilis Venizelos Yannis
Yiannis Achilles Aeschylus Agamemnon Alcibiades Antigone Apollo Archimedes Aristophanes Augustus Aurelius Brutus Caesar Caligula Cassius Cato Cicero
Claudius Cleopatra Demosthenes Diogenes Domitian Epicurus Euclid Euripides Eusebius Galen Hadrian Hannibal Hercules Herodotus Hesiod Hippocrates
Horace Josephus Juvenal Livy Lucretius Marcellus Nero Odysseus Oedipus Octavius Ovid Philo Pliny Plutarch Polybius Pompey Ptolemy Pythagoras Sappho
Scipio Seneca Septimius Severus Spartacus Strabo Tacitus Tarquin Thales Theodosius Thucydides Tiberius Titus Trajan Varro Vespasian Virgil Xenophon
Zeno Abai Abashidze Abbas Abbasi Abdallah Abdelaziz Abdelkader Abdelmalek Abdi Abdou Abdoulaye Abdulaziz Abdulla Abdulrahman Abdurrahman Abiy Abu
Adel Adnan Afewerki Afshar Aga Agha Ahmad Ahmadi Ahmadinejad Akbar Akhtar Akram Alavi Alawi Aleppo Alhaji Aliyeva Allawi Altan Amal Amin Amina Amini
Amir Amira Amr Anas Anwar Arafat Arif Asad Asghar Ashraf Aslan Asma Assad Atatürk Ataturk Ayatollah Aydin Ayman Aysha Azar Azhar Aziz Azzam Babak
Badr Bagheri Bahadur Bahram Baibars Bakr Bandar Banu Barzani Bashar Bashir Bassam Bayram Behzad Benali Berdimuhamedow Bilal Bin Boutros Bouteflika
Bukhari Burhan Caglar Can Celal Celik Cem Cemal Cengiz Cetin Dahlan Dara Daoud Darwish Davutoglu Demir Demirel Deniz Dogan Ebrahim Ecevit Ehsan
Elchibey Elmas Emin Emine Emir Emre Ercan Erdem Erdogan Erol Esra Fadel Fahd Fahmi Faisal Farah Farhad Farid Farooq Farouk Faruk Fatih Fatima Fatma
Fawzi Fayez Fayyad Fethullah Fikret Firuz Foad Fuad Gaddafi Galip Gamal Ghani Ghazali Ghulam Gokhan Gul Gulbuddin Gulen Habib Habibullah Hadi
Hafez Hafiz Haidar Haider Hakan Hakim Hakimi Halil Halim Hamad Hamas Hamdi Hamdan Hamdouk Hamza Haniyeh Hanif Haq Hariri Haroun Harun Hasan Hasina
Hashemi Hashim Hatem Haydar Hayat Hekmatyar Heydar Hicham Hisham Hosni Hosseini Houari Hossein Huda Husam Hussain Ibrahimov Idris Idriss Ihsan Ilham
Ilhan Imad Imam Imran Inan Inonu Iqbal Irfan Isa Ismail Ismet Izzat Jaber Jabbar Jafar Jahangir Jalal Jalil Jamal Jamil Jamila Jassim Javad Jawad
Jinnah Joumblatt Kabir Kadir Kadhim Kamal Kamel Kamil Kamran Karimi Karimov Karroubi Karzai Kasim Kassem Kaya Kazemi Kemal Kerim Kerimov Khaled
Khalifa Khalil Khalilzad Khamenei Khan Khashoggi Khatami Khatib Khomeini Khoury Khosrow Kilicdaroglu Koc Kurdi Kurt Kyari Latif Layla Leyla Lotfi
Lutfi Madani Mahathir Mahdi Maher Mahinda Mahmood Mahmud Majid Malak Maliki Malik Mansour Mansoor Marwan Maryam Massoud Masoud Mashal Mehdi Mehmet
Mehmed Mehran Melih Menderes Mesut Mirza Mohamed Mohammad Mohsen Moin Moncef Montazeri Morsi Mortaza Mossadegh Mostafa Moustafa Mouawad Moussa
Mousavi Mubarak Mujahid Mukhtar Mullah Muna Munir Muqtada Murad Murat Musa Musharraf Muslim Mutlu Nabil Nabih Nadir Nader Naguib Nahyan Najib Najibullah
Nasrallah Nasreddin Nasir Nasser Nawaz Nazarbayev Nazim Necmettin Nizar Niyazov Noor Noori Nour Nuri Nur Nursultan Obeidi Odeh Okan Omer Orhan Osama
Osman Othman Ouattara Oudeh Ozal Ozturk Pahlavi Pamuk Parviz Pasha Pervez Polat Qaboos Qadri Qasim Qasem Rabbani Rafiq Rafsanjani Rahim Rahman Rahmon
Raisi Ramadan Ramzi Rana Rania Rauf Raza Recep Reza Rezaei Rifaat Riyad Rohani Rouhani Rumi Saad Saadi Saba Sabah Sabri Saddam Sadat Sadeghi Sadiq
Sadr Saeed Safa Sahin Saif Salah Saladin Saleem Saleh Salem Salih Salim Salma Sami Samir Samira Saud Sayed Sayyid Selcuk Selim Selma Serkan Seyed
Sezer Shah Shahbaz Shaheen Shaikh Shakir Shalabi Shamkhani Sharif Sharon Shehbaz Sheikh Sherif Shirazi Sidi Siddiqui Siniora Sisi Sistani Soleimani
Suleiman Sulaiman Suleyman Sultan Sunay Taha Tahir Talabani Talal Taleb Tamer Tamim Tantawi Tareq Tariq Tayyip Tebboune Tokayev Toprak Tuncay Turan
Turgut Turki Umar Unal Usman Uzun Vahid Velayati Wahid Waleed Walid Wasim Yahya Yassin Yasser Yasin Yasir Yasmin Yavuz Yazdi Yildirim Yildiz Yilmaz
Yousef Youssef Yunus Zaid Zakaria Zaki Zarif Zardari Zawahiri Zayed Zeinab Zia Ziad Zubair Aharon Alon Amit Amnon Ariel Arik Avi Avigdor Avraham Barak
Barghouti Begin Ben-Gurion Benny Bennett Chaim Dayan Dov Efraim Ehud Eitan Eliezer Eliyahu Eshkol Galant Gantz Golda Haim Herzog Itzhak Katz Lapid Livni
Meir Menachem Mordechai Moshe Natan Netanyahu Olmert Peres Rabin Rivlin Shamir Shimon Shlomo Shmuel Tzipi Uri Uzi Weizmann Yaakov Yair Yehuda Yigal
Yitzhak Yoav Yossi Zeev Zvi Aarav Abhishek Acharya Aditya Advani Agarwal Aggarwal Ajay Ajit Akash Akhilesh Amartya Ambani Ambedkar Amitabh Anand Anil
Anjali Ankit Anupam Anurag Aravind Arjun Arun Arvind Ashok Ashwin Asok Atal Aurobindo Azim Babu Bachchan Bajpai Balaji Banerjee Basu Bhagwati Bharat
Bhatt Bhattacharya Bhutto Bose Chakraborty Chandrasekhar Chatterjee Chaudhary Chaudhuri Chopra Das Dasgupta Deepak Desai Deshmukh Dev Devi Dhawan Dhoni
Dinesh Doval Dutta Fadnavis Gadkari Gandhi Ganesh Ganguly Gaurav Gautam Gavaskar Geeta Ghosh Gopal Goyal Gupta Harish Indira Iyer Jadhav Jain Jaishankar
Jaitley Jawaharlal Jayalalithaa Joshi Kajol Kalam Kamala Kapil Kapoor Karan Kareena Kaur Kejriwal Khanna Khurshid Kiran Kishore Kohli Koirala Kovind
Krishna Krishnan Kulkarni Kumar Kumari Lakshmi Lal Lata Mahatma Mahesh Malhotra Mamata Mani Manish Manmohan Manoj Meena Mehta Menon Mishra Mittal
Modi Mohan Mohandas Mukesh Mukherjee Murthy Nair Naidu Naipaul Nandan Narayan Narayana Narayanan Narendra Nath Nayak Neha Nehru Nikhil Nirmala Nitin
Oli Pandey Parikh Patel Patil Patnaik Pawar Pillai Prachanda Pradeep Prakash Pranab Prasad Prasanna Priya Priyanka Radha Radhakrishnan Raghuram Rahul
Raj Raja Rajagopal Rajan Rajapaksa Rajeev Rajesh Rajiv Rajnath Raju Rakesh Ram Raman Ramachandran Ramakrishna Ramanujan Ramesh Ranil Ranjan Rao Ratan
Ravi Reddy Rekha Rohit Roy Sachin Sandeep Sanjay Santosh Sarma Satish Saurav Sen Shankar Shanti Sharma Shashi Shastri Shekhar Shetty Shiva Shukla
Singh Sinha Sirisena Sita Sonal Sourav Sridhar Srinivasan Srivastava Subramanian Sudhir Sunil Suresh Surya Sushma Swami Swaraj Tagore Tata Tendulkar
Thakur Thapa Thakeray Tilak Tiwari Uday Uddhav Vajpayee Varma Venkat Venkatesh Verma Vijay Vikram Vinod Viraj Vishal Vivek Vivekananda Wickremesinghe
Yadav Yogi Abe Achebe Adama Adebayo Adichie Akufo-Addo Alassane Amadou Annan Awolowo Ayo Azikiwe Babangida Bamako Banda Barrow Bekele Biya Blaise Bongo
Bouba Buhari Cheick Chidi Chinua Chukwu Compaore Conde Dangote Deby Desalegn Diallo Diarra Diop Diouf Drogba Emeka Essien Eto Gebrselassie Gbagbo Gnassingbe
Goodluck Guebuza Haile Hailemariam Houphouet Ifeanyi Issoufou Jammeh Jonathan Kabila Kagame Kante Kaunda Keita Kenyatta Kerekou Kibaki Kiir Kikwete Kipchoge
Konare Kone Koroma Kufuor Lissouba Lumumba Machar Machel Magufuli Mahama Malema Mamadou Mandela Mane Mbeki Mboya Meles Mengistu Mnangagwa Mobutu Moi Mugabe
Museveni Mutharika Mwangi Ngozi Nguema Nkrumah Nkurunziza Nnamdi Nyerere Nyusi Obasanjo Obiang Odinga Ojukwu Okafor Okonjo-Iweala Okocha Okoye Olusegun Oumar
Ousmane Ouedraogo Ramaphosa Rawlings Ruto Salif Sall Samuel Sankara Sankoh Savimbi Sekou Selassie Senghor Seydou Sirleaf Sissoko Sisulu Soyinka Tambo Tandja
Taylor Thabo Tinubu Tolbert Toure Traore Tsvangirai Tutu Uhuru Wade Weah Wole Yaya Zenawi Zuma Abelardo Adhanom Tedros Boateng Balde Camara Cisse Coulibaly
Dembele Dia Fofana Kamara Kouyate Ndiaye Sane Sarr Sow Sylla Aoki Akihito Akira Fujita Fujiwara Fukuda Hashimoto Hayashi Hideki Hiroshi Hirohito Honda
Ichiro Ikeda Inoue Ishiguro Ishihara Ito Junichiro Kato Kazuo Keiko Kenji Kimura Kishi Kishida Kobayashi Koizumi Kondo Kurosawa Matsuda Matsui Matsumoto
Mishima Miyazaki Mori Murakami Naruhito Nakajima Nakamura Nakasone Noda Oe Ogawa Okada Ono Osaka Ozawa Saito Sakamoto Sasaki Sato Shinzo Shimizu Soseki
Suga Sugiyama Suzuki Takahashi Takashi Takeshita Tanaka Taro Tojo Tokugawa Toyoda Ueda Watanabe Yamada Yamamoto Yamaguchi Yasuo Yoko Yoshida Yukio Bao
Chan Chang Chen Choi Chung Dang Do Duong Duterte Han Ho Hoang Hun Hwang Jakarta Jokowi Joko Kang Kwon Lam Le Lim Mai Marcos Megawati Minh Moon Ngo Nguyen
Park Pham Phan Prabowo Prayut Quoc Roh Shin Sihanouk Sukarno Suharto Suu Thaksin Thein Tran Trinh Truong Vo Vu Widodo Win Yang Yoon Yudhoyono Yingluck
Shinawatra Aquino Arroyo Cojuangco Corazon Imelda Rizal Rodrigo Anwar Badawi Mahathir Razak Tunku Najib Abdurahman Habibie Hatta Aung Ne Hlaing Hun Sen
Thaci Alar Batu Genghis Kublai Timur Tsedenbal Elbegdorj Khaltmaa Batbold Enkhbayar Mirziyoyev Japarov Atambayev Akayev Bakiyev Otunbayeva Pashinyan Sargsyan
Kocharyan Petrosyan Khachaturian Mikoyan Hakobyan Grigoryan Harutyunyan Saakashvili Margvelashvili Gamsakhurdia Ivanishvili Zourabichvili Kobakhidze Irakli
Giorgi Zurab Levan Shota Nino Tamar Heydar Mehriban Nagy Orban Viktor Gyula Imre Istvan Jozsef Kadar Kodaly Bartok Laszlo Lajos Kossuth Miklos Molnar
Puskas Rakosi Sandor Petofi Szilard Teller Tibor Varga Zoltan Zsolt Agnes Andras Balazs Balint Bela Csaba Deak Ferenc Gabor Gergely Geza Gyorgy Horthy
Illes Karoly Katalin Kertesz Kiss Kis Kovacs Krisztina Lukacs Magyar Marton Matyas Medgyessy Mihaly Nemeth Papp Peter Polgar Simon Solti Szalai Szekely
Szijjarto Tamas Takacs Ujvari Veres Vilmos Vörös Lakatos Juhasz Farkas Fekete Feher Balogh Barany Antall Gyurcsany Hajdu Hegedus Aled Alun Bronwyn Bryn
Carys Dafydd Dylan Emrys Gareth Geraint Glyn Gruffydd Gwyneth Huw Idris Iestyn Ifan Ioan Llewellyn Lloyd Meredydd Owain Rhiannon Rhodri Rhys Sian Sioned
Aoife Brendan Bríd Ciaran Cillian Colm Conor Cormac Daithi Declan Dermot Diarmuid Eamon Eoghan Eoin Fergus Fionn Gearoid Grainne Kieran Liam Lorcan Maeve
Mairead Malachy Niall Niamh Nuala Oisin Oonagh Padraig Roisin Ronan Ryan Saoirse Seamus Sean Shane Siobhan Sinead Tadhg Ahern Brady Casey Clancy Cosgrave
Cowen Doherty Donoghue Egan Fahey Farrell Flaherty Hegarty Keane Kearney Keneally Kenny Lynch Martin McAleese McGuinness Nolan O'Brien O'Connell O'Connor
O'Donnell O'Hara O'Keefe O'Leary O'Malley O'Neill O'Reilly O'Sullivan Paisley Quinlan Sheehan Tierney Varadkar
`
