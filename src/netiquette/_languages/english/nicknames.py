"""What people are called for short: names that may stand for each other, a line for each family of them.

A line is a name in its forms, the long ones first. Whoever is called by one of them may be called by another;
a short form that several names share stands in several lines, and a name with no other form alone in its own.

Names are not translated: a Giovanni is no John unless people called so do go by it. Spellings that differ by
rule alone (Yulia and Julia, Sergey and Sergei) need not be listed, for `reader` takes them for one. The lines
are our own collection of what is in common use; an emigrant's short form stands with that of home.
"""

from __future__ import annotations

__all__ = ["NICKNAMES"]

_USUAL = (
    "abigail abby abbie gail",
    "adelaide addie ada heidi",
    "agnieszka aga",
    "albert alberto al bert bertie",
    "aleksandra aleksander aleksandr aleksandar alexandru oleksandr oleksandra alexandr alexander alexandra alexandre alejandro alejandra alessandro alex alec alek ale xander sasha sacha sandy sandra lex lexi lexie ola olek sandro shura sanya sashko xandra sanders sandor",
    "alexei aleksei alyosha lyosha",
    "alfred alfredo alf alfie fred freddie",
    "alison alice ali allie",
    "amanda mandy",
    "anastasia nastya stacey stacy ana",
    "andrea andreas andrew andre andrei andrzej andy drew dre",
    "angela angelina angie",
    "anna anne ann hannah anya ania annie nan nancy anneke anouk nina",
    "anthony antonio antony anton antoine tony toni toño",
    "archibald archie baldie",
    "arthur arturo art artie",
    "augustus augustine gus",
    "barbara barb barbie babs basia",
    "bartholomew bart bartosz bartek",
    "beatrice beatrix bea trixie bee",
    "benjamin benedict benedikt bennett ben benny benji",
    "bernard bernhard bernie",
    "bridget bridie biddy",
    "calvin cal",
    "cameron cam",
    "caroline carolyn carolina karolina carol carrie caro lina",
    "cassandra cassie sandra",
    "catherine katherine kathryn katarina katarzyna katerina ekaterina kathleen caitlin cate kate katie katy kathy cathy kat kit kitty kasia katya kay trina",
    "cecilia cecily cece celia cissy",
    "charles carlos karl carl charlie chuck chas chaz charley carlito",
    "charlotte carlotta charlie lottie lotte char",
    "christopher christian christine christina kristina kristen kirsten christoph krzysztof chris kris kit topher tina chrissie christy christie krzysiek",
    "clifford clifton cliff",
    "cornelius cornelis kees neil",
    "cynthia cindy",
    "daniel daniela danielle dan danny dani",
    "david davide dave davy davey dai",
    "deborah debra deb debbie debs",
    "denise denis dennis den denny",
    "dmitri dmitry dima mitya",
    "dominic dominique dominik dom nick",
    "donald don donny",
    "dorothy dorothea dot dottie dolly dora thea",
    "douglas doug dougie",
    "edith edie",
    "edmund edward eduard eduardo edwin ed eddie ned ted teddy lalo",
    "eileen aileen",
    "eleanor elinor eleonora ellie nell nora nellie lena",
    "elizabeth elisabeth elisabetta isabel isabella isabelle elsbeth liz lizzie beth betty betsy eliza elise elsie lisa libby liesl lilibet bella izzy izzie belle bess ela elspeth",
    "emilia emily emma em emmy millie",
    "eric erik frederick frederic",
    "ernest ernst ernie",
    "eugene eugenie gene genie",
    "evelyn eve evie",
    "florence flora flo flossie",
    "frances francis francisco francesca franciszek francesco franz fran frank frankie fanny franny paco pancho cesca chico",
    "frederick friedrich frederica fred freddie freddy fritz rick freda",
    "gabriel gabriela gabrielle gabriele gabe gabby gaby",
    "geoffrey jeffrey geoff jeff",
    "george georg georgina georgia jorge georgie gina georgy jurek",
    "gerald geraldine gerard gerhard gerry jerry ger gerd",
    "gillian jillian gill jill jilly",
    "giovanni gianni nino",
    "giuseppe beppe peppe",
    "gregory grigori greg gregor grzegorz grisha",
    "guillermo william memo",
    "gwendolyn gwen",
    "harold harry hal",
    "harriet henrietta hattie harry etta",
    "helen helena elena ellen nell nellie lena lenka",
    "henry hendrik heinrich enrique harry hank hal henk heinz quique",
    "herbert herb bert bertie",
    "hubert hugh hugo hugh huw bert",
    "ian iain",
    "ignacio ignatius nacho iggy",
    "irene irina ira renie",
    "isaac ike zac",
    "ivan vanya",
    "jacob jakob jakub james jake jack jim jimmy jamie jem kuba coby",
    "jacqueline jackie jacqui jaclyn",
    "jane janet jean joan joanna joanne johanna jan jo janie jenny joasia asia hanna jeanie",
    "jennifer jenny jen jenna",
    "jeremy jeremiah jerry jez",
    "jessica jess jessie",
    "jesus chuy",
    "joel jo",
    "john johannes juan jan johan johann jon jack johnny hans jock hannes jonny ian ivan giovanni",
    "jonathan jon jonny nathan",
    "joseph jose josef josephine giuseppe jozef joe joey jo josie pepe sepp jupp fina",
    "joshua josh",
    "judith judy jude",
    "julia julian julie juliette julius julio jules jule",
    "karen kaz",
    "kenneth kenny ken",
    "kimberly kimberley kim",
    "kirsten kirsty kirstie",
    "lawrence laurence laurent lorenzo laura lauren larry laurie lars lorrie lol",
    "leonard leonardo leon leopold len lenny leo",
    "leslie lesley les",
    "lewis louis luis louise luisa ludwig lou lew louie lulu wisia",
    "lillian lilian lily lil lilly",
    "lucy lucia lucille luciana lu lucie lulu",
    "lukas lucas luke luka luc",
    "magdalena madeleine madeline magda maddie maddy lena maggie",
    "malcolm mal",
    "manuel emmanuel emanuel manu manny manolo",
    "marcus markus marco marek marc mark marky",
    "margaret margarita margarete margot marguerite malgorzata maggie meg peggy madge marge margie greta gretel rita daisy peg mags gosia margo meggie",
    "maria mary marie miriam mariana molly polly mia mimi marysia masha mitzi may mamie",
    "martha marta marty mattie patty",
    "martin martina marty",
    "matthew matthias mateo matteo mathieu mateusz matt matty mats theis",
    "maximilian maximiliano maxine maxwell max",
    "melanie mel",
    "melissa mel missy lissa",
    "michael michaela michelle miguel mikhail michal mike mick mickey mikey misha micky shelly micha miki",
    "mohammed muhammad mohamed mohammad mo",
    "montgomery monty",
    "natalie natalia natasha nat nattie tasha talia",
    "nathan nathaniel nate nat",
    "nicholas nicola nicole nikolai nicolas niklas nikolaus nicolette nick nicky nico nik nikki klaus colin niki claus",
    "olivia oliver ollie olly liv livvy",
    "pamela pam pammy",
    "patricia patrick patricio pat paddy patty tricia trish patsy",
    "paul paula pablo pawel paulina pauline pol paulie lina pasha pauly",
    "penelope penny pen",
    "peter pedro piotr pieter pietro petra pete petey perry pit",
    "philip phillip philippa felipe phil pip flip pippa",
    "priscilla cilla",
    "rachel raquel rach rae shelly",
    "raymond ramon ray",
    "rebecca rebekah becky becca bex",
    "regina gina reggie",
    "reginald reg reggie rex",
    "richard ricardo riccardo rick ricky rich richie dick rico dickie ric",
    "robert roberto roberta rob bob bobby robbie bert rupert bobbie robin beto berto",
    "roderick rod roddy",
    "rodrigo rod rodri",
    "roger rodger rog",
    "ronald ronan ron ronnie",
    "rosalind rosamund rosemary rosa rose roz rosie ros",
    "rudolf rudolph rudy rolf",
    "samuel samantha sam sammy",
    "sarah sara sally sadie",
    "sebastian seb bas basti bastian",
    "sergei sergio seryozha serge",
    "seymour sy",
    "sidney sydney sid syd",
    "sigmund siegfried sig siggi",
    "simon simone sim",
    "sophia sofia sophie zofia sophie zosia sonia sonya soph",
    "stephen steven stefan stefano stephanie stefanie esteban steve stevie steph stef",
    "stanislaw stanley stan staszek stas",
    "stuart stewart stu",
    "susan susanna suzanne susanne zuzanna sue susie suzie suzy sanne zuzia",
    "sylvia silvia silvie",
    "svetlana sveta lana",
    "tamara tam tammy toma",
    "tatiana tanya tania",
    "terence terrence teresa theresa therese terry tess tessa tracy terri reese",
    "theodore theodora theo ted teddy dora fyodor",
    "thomas tomas tomasz thom tom tommy tomek maas",
    "timothy timothea tim timmy timo",
    "tobias toby tobi",
    "ursula uschi ursel ulla",
    "valentina valentin valerie val",
    "vanessa nessa vinny",
    "veronica veronika vera ronnie nika",
    "victor victoria viktor viktoria vic vicky vicki tori vika",
    "vincent vincenzo vicente vince vinny vin enzo",
    "virginia ginny ginger",
    "vladimir vova volodya vlad",
    "walter wally walt wat",
    "wilhelm william wilhelmina guillaume will bill billy willy willie liam willem wim bil mina helmut wilma",
    "wolfgang wolf wolfi",
    "xavier javier xavi javi",
    "yevgeny evgeny evgenia zhenya",
    "yusuf joseph youssef yosef yousef joe",
    "zachary zachariah zac zach zack zak",
)

_USUAL_IN_ENGLISH = """
    abraham abe bram avraham avi; ada; adam; adele; agatha aggie; aidan aodhan; aisha ayesha; alan allan
    allen al; alexis lexi lexie alex; alma; alvin al; amber; amelia amy millie mia; amy aimee; annabel
    annabelle bella anna; annette netty; annika; antonia toni; april; ariana arianna ari; ariel; arnold
    arnie arno; ashley ash; aubrey; audrey; ava; avery; barnaby barney; barry baz; basil; bernadette bernie;
    bethany beth; blair; bradley brad; brandon; brenda; brendan bren; brent; brian bryan; bronwyn bron;
    bruce; candace candice candy; carla; carmel; cassidy cass; cedric; chelsea chels; chester chet; clara
    claire clare; clarence; claude claudia; clement clementine clem; clinton clint; clive; cody; cole;
    colleen; constance connie; cordelia delia; corinne; courtney court; craig; curtis curt; cyril cy; cyrus
    cy; damian damien; daphne daph; darren daz; darryl; dawn; dean; delilah; derek derrick; desmond des;
    diana diane di; dwayne; dylan; elaine; elijah elias eli; elliot elliott; ellis; elsa; emerson; ephraim;
    erica erika; erin; esme; esther hester essie; ethan; ezekiel zeke; faith; fay faye; felicity fliss
    flick; felix; ferdinand ferdie; fern; fiona fi; floyd; francine; gareth gaz; gary gaz; gavin gav; gemma;
    georgiana georgie; gerald; gertrude gertie trudy; gilbert gil bert; giles; gladys; glen glenn; glenda;
    gordon; grace gracie; graham graeme; grant; greta; guy; gwyneth gwen; hazel; heather; hilary hillary
    hil; holly; homer; hope; horace; howard howie; humphrey; imogen immy; india indy; ingrid; irving irv;
    isidore izzy; isla; ivor; ivy; jade; jasmine jasmin jaz jas; jason jay; jayden jay; jerome jerry;
    jocelyn joss; jordan jordy; josiah si; joyce joy; justin justine; kara; kayla; keith; kelly; kelvin kel;
    kerry; kevin kev; kurt; kyle; lance; leah; leigh lee; leila; leila layla leyla; lester les; linda lyn
    lynn; lindsay lindsey linz; lionel; logan; lois; loretta; lorna; lorraine; luther; lydia; lynne lynette
    lyn; mabel; mackenzie mac; madison maddie; marcia; maria ria; marilyn; marina; marion marian; marjorie
    marge margie; marshall; marvin marv; mason; matilda tilly tilda mattie; maud; maureen mo; maurice mo;
    mavis; maya; meredith merry; mildred millie; millicent millie; miranda mandy randa; mitchell mitch;
    moira; monica monika; morgan; morris; muriel; myra; nadia; nadine; naomi; neil neal; nelson; nigel nige;
    noah; noel noelle; nora; norman norm; octavia tavi; odette; oscar ossie; oswald oz ozzie; owen; paige;
    pearl; percival percy; perry; phoebe; phyllis; poppy; preston; prudence prue; quentin quinn; ralph;
    ramona; randolph randall randy; raphael rafael rafe rafa; renee; rhoda; rita; roland rollo rolly; rory;
    rosalyn ros; ross; rowan; roxanne roxy roxana; roy; ruby; rupert; russell russ; ruth ruthie; ryan;
    sabrina; scott; selina selena; serena; seth; shannon; sharon shaz; shaun shawn shane sean; sheila;
    shirley shirl; silas si; solomon sol; spencer spence; stacey stacy; stella; sylvester sly; tabitha
    tabby; tara; terry; tess; thaddeus tad thad; thelma; tiffany tiff; tracey tracy; travis; trevor trev;
    tristan tristram tris; troy; tyler ty; tyrone ty; una; vera; vernon vern; vincent; viola; violet vi;
    vivian vivien vivienne viv; wanda; warren; wayne; wendy; wesley wes; wilfred wilf; winifred winnie
    freda; winston win; woodrow woody; yolanda yoli; yvette; yvonne vonnie; zoe zoey
"""

_IRISH_SCOTTISH_AND_WELSH = """
    aine anya; aisling ash ashling; alasdair alistair alastair alister alec al ally; angharad; angus aonghus
    gus; aoife eefa; brid breda bridie bridget; brigid bridget biddy; cahal cathal charlie; caitriona
    catriona katrina triona trina cat; calum callum malcolm cal; caoimhe keeva; cian kian; ciara keira
    kiera; ciaran kieran keiran; clodagh; colm colum; conor connor con; dafydd david dai taffy; darragh
    daragh; declan dec; deirdre dee; dermot diarmuid diarmaid; donal daniel; donncha donough; dougal doug;
    eamon eamonn edmund ned; eilidh; eilis elish; eimear emer; eoin eoghan owen ewan euan ian; fergus ferg
    gus; fionn finn finlay findlay; fionnuala finola nuala; geraint; gerard gearoid ger; grainne grania;
    gwilym will; hamish seamus james; iestyn; ieuan evan; isla; lachlan lachie; laoise; maeve maev; maire
    mary moira maura; mairead mags; mairi mary; micheal michael mick; morag; muireann; niall neil; niamh
    neve nieve; oisin osh; oonagh una; orlaith orla; padraig padraic patrick paddy podge pat; rhiannon; rhys
    reece; roisin rosie rose; ruairi ruaridh rory; saoirse sersha; seamus shay shamus james jim; sean shane
    shaun john; sinead; siobhan shiv shivvy shevaun; sion john; sorcha; tadhg tim timothy teddy; tegan; una
    oonagh
"""

_SLAVIC_AND_BALTIC = """
    anatoly anatolii tolya tolik; andrei andrey andriy andrii andrija ondrej andrew andy andryusha; anton
    antosha; arkady arkasha; arseny senya; artyom artem tyoma tema; bogdan bohdan boguslaw dan; boris borys
    borya; bozena; branislav brane; casimir kazimierz kazik; danila danylo daniel dan; daria dariia darya
    dasha; denis denys; dmitri dmitry dmitriy dmytro dima mitya dimitri; dorota dorotka dora; dragan; egor
    yegor yehor; elzbieta ela elka; evgeny evgeni yevhen eugene zhenya gene; ewa eva; filip philip;
    frantisek franta; fyodor fedor fedir fedya theodore; galina galya halyna; gennady hennadii gena; georgy
    heorhii george; gleb; grazyna; grigory hryhorii grisha; halina hala; igor ihor; ilya illia ilyusha;
    irina iryna irena ira; iwona; jacek jack; jadwiga jadzia; jakub jacob kuba; jan janek jasiek; janis;
    janusz; jaroslaw jaroslav yaroslav jarek yarik slava; jelena yelena elena olena alyona helen lena; jerzy
    jurek; jiri jirka; jovan jovana; justyna justine; kamil kamila; kirill kyrylo; konstantin kostiantyn
    kostya kostia costya; krystyna krysia tina; ksenia xenia oksana ksyusha kseniia; ladislav lada; larisa
    larysa lara; lech leszek; leonid lyonya lenya; lyubov liubov lyuba; lyudmila ludmila liudmyla lyuda
    mila; maciej maciek; maksim maksym maxim max; marcin martin; mariia maria masha marusya mary; matvey
    matvii; mikhail mykhailo mikhailo misha mike; milan; milica; miloslav milos; mindaugas; miroslav
    miroslaw mirek myroslav; nadezhda nadiia nadya nadia; natalia nataliia natalya natasha natalie; nikita;
    nikolai nikolay mykola kolya nikola nick; oleg oleh; oleksii oleksiy alexei alyosha lyosha alex; olga
    olha olya; pavel pavlo pasha pavlik paul; petar petro pyotr petr petya peter; polina polya; przemyslaw
    przemek; radoslaw radek; radovan rade; rafal raphael; raisa raya; roman roma; rostislav rostyslav slava;
    ruslan; semyon semen syoma; sergei sergii serhii serhiy seryozha serge; slawomir slavomir slawek;
    slobodan; stanislav stas slava standa; stepan styopa; svyatoslav sviatoslav slava; tadeusz tadek ted;
    tatiana tetiana tatyana tanya tania; vaclav waclaw venca vasek wacek; vadim vadym; valentin valya;
    valeria lera valeriia; valery valerii valera; varvara varya; vasily vasyl vasya basil; viktor viktoriia
    vika vitya; vitaly vitalii vitalik; vladimir volodymyr wlodzimierz vova volodya vlad wlodek; vladislav
    vladyslav wladyslaw vlad slava wladek; vojtech wojciech wojtek; vsevolod seva; vyacheslav viacheslav
    slava; vytautas vytas; wieslaw wiesiek; yana jana; yekaterina ekaterina kateryna katerina katya katia
    katyusha kate; yulia yuliia iuliia julia yulya; yuri yurii yuriy jurij yura; zbigniew zbyszek zbig;
    zdenek zdenka; zdzislaw zdzich; zinaida zina; zuzana zuzka susan
"""

_SPANISH_AND_PORTUGUESE = """
    adriana adriano adri; alberto beto tito; alfonso alonso fonsi poncho; ana anita; andres andy; angel
    angelito; antonio tono toninho tony; asuncion asun; beatriz bea betty bia; camila cami; carlos carlitos
    carlinhos charlie; carmen mamen carmina; concepcion concha conchita; consuelo chelo; cristina cris tina;
    cristobal toba; diego santiago; dolores lola loli; edgar; eduardo edu dudu lalo; emilio; encarnacion
    encarna; enrique kike quique; ernesto neto; esperanza espe; esteban; felipe pipe; fernando fernanda
    nando nanda fer; francisco paco pancho kiko chico xico cisco fran; gabriela gabi; gonzalo gonza chalo;
    graciela chela; guadalupe lupe lupita; guilherme gui; guillermo guille memo; gustavo gus tavo; hector
    tito; henrique rique; hugo; ignacio nacho; ines; inmaculada inma; isabel isa chabela belen; javier javi;
    jesus chuy chus; joao joca; joaquin quino; jorge coque; jose pepe ze zeca; josefa pepa; juan juancho
    juanito; juana; julio; leticia leti; lourdes lulu; luciano lucho; luis luiz lucho lula; luisa; manuel
    manolo manu manny; marcelo; margarita marga; mari maria marita; mariana; mario; marisol sol; mauricio
    mauro; mercedes merche meche; miguel migue mike; milagros mila; montserrat montse; nicolas nico;
    octavio; oscar; patricia pati; paulo; pedro perico; pilar pili; purificacion puri; rafael rafa; ramon
    moncho; raul; ricardo richi; rocio chio; rosario charo chayo; salvador chava salva; santiago santi;
    sebastiao tiao; sergio checo; soledad sole; susana; teresa tere; terezinha tere; thiago tiago; vicente
    chente; victoria vicky; ximena jimena xime
"""

_ITALIAN_FRENCH_AND_GREEK = """
    alain; alessandro ale sandro; amelie; antoine; athanasios thanasis thanos; aurelie; benoit ben; camille;
    celine; chiara; christophe; christos chris; claire; cosimo; dimitrios dimitris jimmy jim; dino; domenico
    mimmo; dominique; eleftherios lefteris; eleni helen lena; elodie; emmanuel manu; etienne; evangelos
    vangelis; fabien fabian; federico fede; francesco ciccio; francois francoise; frederic fred; gennaro;
    georgios giorgos yorgos george; giacomo; gianluca luca; giorgio; giovanna gianna; giuseppina pina;
    guillaume gui; ioannis yannis giannis john; isabelle isa; jacques; jean; jerome; konstantina dina;
    konstantinos kostas costas dinos gus; laurent; leonidas leo; lorenzo renzo enzo; luca; luigi gigi;
    marguerite margot; mathieu mat; matteo teo; michele; nathalie nath; nikolaos nikos nick; odile;
    panagiotis panos takis; pasquale pasqualino; philippe phil; pierre; raffaele lello; remi; salvatore
    salvo toto sal; sebastien seb; sofia sophia; spyridon spyros; stavros steve; stefano ste; sylvie;
    theodoros theo; therese; thierry; thomas; vasileios vasilis vassilis bill; veronique vero; vincenzo
    enzo; yves; yvon
"""

_GERMAN_DUTCH_AND_NORDIC = """
    achim joachim jochen; adrian adriaan adrianus arjan adri; alois loisl; anders; angelika geli; anja;
    annelies anneliese liese anne; antonius anton toon ton; arne; astrid; axel; bernd bernhard; birgit
    birgitta gitta; bjorn; brigitte gitte; britta; carsten karsten; christa; cornelia conny nele; detlef;
    dietrich dieter dirk; eberhard ebi; elfriede friedel; elke; else; ernst; franciscus frans franz;
    franziska franzi ziska; frederik fredrik fred; freya; frieda; friederike fritzi rike; gabriele gabi;
    gerardus gerard; gerhard gerd; gijsbert gijs; gisela gila; gottfried; gudrun; gunnar; gunther gunter;
    gustav gustaf gus; hannelore hanne lore; hans; hartmut; heike; heinrich heiner heini; helga; helmut;
    hendrik henrik henk rik; hildegard hilde; holger; horst; hubertus huub; ilse; ingeborg inge; ingrid
    inga; jacobus koos jaap ko; jens; johanna hanna hanne jo; johannes joop; jorg; josephus josef jos sjef
    sepp; jurgen; kai; karsten; katharina kathi kathe katja trine; katrin kathrin; klaas nicolaas; lambertus
    bert; lars lasse; laurens; leonhard leonardus leo; lieselotte lilo lotte; linnea; lothar; ludwig lutz
    wiggerl; maarten; magnus; manfred manni; margarete margaretha gretchen grete greet griet; mathilde tilde
    tilda; matthias hias matze; mechthild; michael michi; mikael micke; monika moni; niels; nils nisse; olof
    olaf olle; per pelle; petrus piet; rainer reiner; ralf; reinhard reini; renate; rolf; rosemarie romy
    rosi; rudolf rudi; ruud; sabine bine; siegfried siggi; sigrid siri; silke; soren; stefanie steffi;
    susanne susi sanne; sven; theodorus theo dirk; theresia resi; thorsten torsten; tim; torbjorn; ulrich
    uli; ulrike uli ulla rike; ursula ulla; ute; uwe; veronika vroni; volker; waltraud traudl; werner;
    wilhelmine minna; wilhelmus willem wim; willi wilhelm; wolfram
"""

_INDIAN = """
    abhijit abhi; abhinav abhi; abhishek abhi; aditya aditi adi; ajay; akash; amit amitabh; amrita ami;
    anand; ananya anu; anil; aniruddha anirudh ani; anjali anju; ankit; anuradha anu radha; anusha anu;
    arjun; arun; arvind aravind; ashish; ashok; ashwin ashwini ash; balakrishnan bala krish; balasubramanian
    bala balu subbu; bhaskar; bhupinder bhupi; chaitanya chai; chandrasekhar chandrashekar chandra shekhar
    sekhar; deepa; deepak deep; deepika deepa deepu; devendra dev; dharmendra dharam; divya; ganesh; gaurav;
    geetha gita geeta; girish; gopalakrishnan gopal gopi; govind; gurpreet guri preet; harish hari; harpreet
    harry preet; harshvardhan harsh; hemant; hrishikesh rishikesh hrishi rishi; indira indu; jagdish jaggi;
    jaswinder jas jassi; jayanthi jayanti jaya; jitendra jitu jeet jeetu; jyoti jyothi; kalpana; karthik
    karthikeyan kartik; kavitha kavita kavi; kiran; krishna krishnan krish kris; krishnamurthy krishna
    murthy; kuldeep; kumar; lakshmi laxmi; lalitha lalita; lavanya; madhavi madhu; madhusudan madhu;
    mahendra mahi; mahesh; manish; manjunath manju; manoj; manpreet mani manny preet; meenakshi meena minu;
    meera mira; mohandas mohan; mukesh; nagarajan naga raj; narasimhan narsi; narayanan narayan; narendra
    naren; naveen; neelima neelu; neha; nikhil nik; nikita; nisha; nithya nitya; padmavathi padma;
    parthasarathi partha sarathy; pooja puja; prabhakar prabhu; pradeep; prakash; pranav; prasad; prashanth
    prashant prash; praveen; preeti preethi; priya priyanka priyadarshini pri; radhika radha; raghavendra
    raghavan raghu raghav; rahul; rajagopal rajagopalan raj gopal; rajendra rajesh rajiv rajeev raj raju;
    rajeshwari rajeswari raji; rakesh; ramachandran ram chandran; ramakrishnan ram krish; ramesh ram; ramya;
    ranjit; rashmi; ravi ravindra ravindran ravichandran; rekha; rohan; rohit; sachin; sandeep sandip sandy;
    sandhya; sangeetha sangeeta; sanjay sanjeev sanju; santosh; saraswathi saraswati saras; satish sathish;
    satyanarayana satya; shalini; shankar; shanthi shanti; shilpa; shreya; shubham; siddharth siddhartha
    sid; sivakumar shivakumar siva shiva; sneha; sowmya saumya; sridhar; srinivas srinivasan sreenivas srini
    vasu; sriram sri; subramanian subramaniam subbu subra mani; sudha; sudhakar; suman; sumit; sunil; sunita
    sunitha; suresh surendra suri; sushma; swaminathan swami nathan; swati swathi; tejas tej; thirumalai
    thiru; uma; usha; varun; vasudha; venkatesh venkat venky venkata venkataraman venkateswaran; vidya;
    vijay vijayakumar; vijayalakshmi viji vijaya; vikram vikas vik; vinay vinod; vineet; vishal; vishwanath
    viswanathan vishy vishu; vivek; yash yashwant; yogesh yogendra yogi
"""

_ARABIC_HEBREW_TURKISH_AND_AFRICAN = """
    abdelrahman abdurrahman abdul; abdullah abdallah abdul abed; adebayo bayo ade; ahmed ahmad ahmet; ali;
    amina aminata; babatunde tunde; binyamin benjamin benny; chaim haim; chiamaka amaka; chinedu nedu;
    chinonso nonso; chukwuemeka emeka; efraim effi; elif; fatima fatma fatimah fatou; femi olufemi
    oluwafemi; folasade sade; hadassah dassi; hassan hasan; hussein husain hossein hussain; ibrahim abraham
    brahim ibo; ifeoma ify; ismail ismael; khadija; khalid khaled; kwabena; kwame; mahmoud mahmud; mariam
    maryam miriam meryem; mehmet memo; menachem; mordechai motti; moshe moses moishe; mustafa mus musti;
    mustapha; ngozi; obinna obi; oluwadamilola damilola dami; oluwaseun seun; oluwatobi tobi tobiloba; omar
    umar omer; osman othman usman; rashid rasheed; rivka rebecca becky rivky; sadiq; salim saleem; samir
    sameer; shlomo solomon; shmuel samuel shmulik; shoshana shosh; suleiman sulaiman suleyman; tariq tarek;
    temiloluwa temitope temi tope; thabo; uchenna uche; yaakov jacob kobi; yehuda yudi; yitzhak isaac itzik;
    yochanan; yonatan jonathan yoni; yosef yossi joseph; yusuf youssef yousuf; zahra; zainab zaynab zeynep
"""

_HUNGARIAN_ROMANIAN_AND_FINNISH = """
    andras andrew bandi; andreea andreia; antti; bence; erzsebet bori; ferenc feri; gabor; gheorghe george;
    gyorgy gyuri george; ioan ion; ionut; istvan pista stephen steve; janos; jozsef joska; juha; katalin
    kati kata; laszlo laci; matti; mihaela; mihai michael mike; mika; miklos; pekka; radu; sanna; timea;
    tuomas; zoltan zoli; zsofia zsofi; zsuzsanna zsuzsa
"""

NICKNAMES = (
    *_USUAL,
    *(
        line.strip()
        for lines in (
            _USUAL_IN_ENGLISH,
            _IRISH_SCOTTISH_AND_WELSH,
            _SLAVIC_AND_BALTIC,
            _SPANISH_AND_PORTUGUESE,
            _ITALIAN_FRENCH_AND_GREEK,
            _GERMAN_DUTCH_AND_NORDIC,
            _INDIAN,
            _ARABIC_HEBREW_TURKISH_AND_AFRICAN,
            _HUNGARIAN_ROMANIAN_AND_FINNISH,
        )
        for line in " ".join(lines.split()).split(";")
    ),
)
