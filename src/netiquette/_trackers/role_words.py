"""The words of job titles and of contacts' labels, and what each says about the part somebody plays.

The same shape as `status_words`; the rows that make a contact of the senses are in `roles`.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum, auto

__all__ = ["LANGUAGES", "Sense"]


class Sense(Enum):
    """What a word in a title may contribute."""

    RECRUITS = auto()
    OUTSIDE = auto()
    ARRANGES = auto()
    ASSISTS = auto()
    LEADS = auto()
    MANAGES = auto()
    HIRES = auto()
    HIRING = auto()
    INTERVIEWS = auto()
    PEER = auto()
    REFERS = auto()
    BYSTANDER = auto()
    TRADE = auto()
    PLAIN = auto()
    NOT = auto()
    FILLER = auto()


ENGLISH: Mapping[Sense, str] = {
    Sense.RECRUITS: """
        agency recruiter; campus recruiter; campus recruitment lead; candidate sourcing; corporate
        recruiter; director of recruiting; director of recruitment; director of ta; director of talent
        acquisition; director talent acquisition; early careers; early talent; executive recruiter;
        executive search; executive search partner; external recruiter; head hunter; head of recruiting;
        head of recruitment; head of ta; head of talent; head of talent acquisition; headhunter; hiring
        partner; hiring specialist; in house recruiter; inhouse recruiter; internal recruiter; lead
        recruiter; lead talent acquisition; manager of recruiting; manager of recruitment; manager of
        talent acquisition; principal recruiter; principal sourcer; recruiter; recruiter lead; recruiter
        manager; recruiters; recruiting; recruiting director; recruiting lead; recruiting manager;
        recruiting partner; recruiting team lead; recruitment; recruitment agency; recruitment agent;
        recruitment consultant; recruitment director; recruitment lead; recruitment manager; recruitment
        partner; recruitment resourcer; recruitment team lead; rpo; search consultant; search firm; search
        firm partner; senior recruiting manager; senior recruitment manager; senior ta manager; senior
        talent acquisition manager; sourcer; sourcing recruiter; staffing; staffing agency; staffing
        manager; staffing specialist; ta advisor; ta director; ta lead; ta manager; ta partner; ta
        specialist; ta team; ta team lead; talent acquisition; talent acquisition director; talent
        acquisition lead; talent acquisition manager; talent acquisition partner; talent acquisition team
        lead; talent adviser; talent advisor; talent agent; talent consultant; talent lead; talent
        manager; talent partner; talent scout; talent sourcer; talent sourcing; talent specialist; talent
        team; technical recruiter; university recruiter; vice president of recruiting; vice president of
        recruitment; vice president of ta; vice president of talent acquisition; vp of recruiting; vp of
        recruitment; vp of ta; vp of talent acquisition; vp recruiting; vp recruitment; vp talent
        acquisition""",
    Sense.OUTSIDE: """
        3rd party; agencies; agency; agency recruiter; consultancy; contract recruiter; executive recruiter;
        executive search; executive search partner; external; external recruiter; freelance; head hunter;
        headhunter; independent; outside; recruiting consultant; recruiting firm; recruitment agency;
        recruitment agent; recruitment consultant; recruitment firm; resourcer; rpo; search; search
        consultant; search firm; search firm partner; search partner; staffing; staffing agency; staffing
        consultant; staffing firm; staffing manager; staffing specialist; talent agent; third party""",
    Sense.ARRANGES: """
        admin; administrator; candidate experience; co ordinator; coordination; coordinator; employee
        experience; head of hr; head of people; hr; hr adviser; hr advisor; hr business partner; hr contact;
        hr director; hr generalist; hr lead; hr manager; hr partner; hr rep; hr representative; hr specialist;
        hrbp; human capital; human resource; human resources; human resources manager; office manager;
        onboarding; people; people and culture; people business partner; people culture; people lead; people
        manager; people operations; people ops; people partner; people team; personnel; scheduler; scheduling;
        screener""",
    Sense.ASSISTS: """
        administrative assistant; assistant; assistant to; ea; executive assistant; front desk; hr assistant;
        interview coordinator; interview scheduler; office administrator; pa; personal assistant;
        receptionist; recruiting assistant; recruiting coordinator; recruiting operations; recruiting ops;
        recruiting scheduler; recruitment assistant; recruitment coordinator; secretary; talent acquisition
        coordinator; talent coordinator""",
    Sense.LEADS: """
        avp; board; board member; c level; c suite; cdo; ceo; cfo; chair; chairman; chairperson; chairwoman;
        chief; chro; cio; ciso; cmo; co founder; cofounder; coo; cpo; cro; cso; cto; dean; evp; exec;
        executive; executive director; executive interviewer; executive sponsor; founder; general manager;
        general partner; gm; investor; investors; leadership; managing director; managing partner; md; owner;
        partner; president; president and ceo; principal partner; proprietor; rector; senior leadership;
        senior vice president; skip; skip level; skip level manager; sponsor; svp; vice president; vice
        president of; vp; vp eng""",
    Sense.MANAGES: """
        associate director; boss; chair of department; chapter lead; chef; department head; direct manager;
        director; em; engineering manager; group lead; group leader; head; head of; lab head; lead; leader;
        line manager; manager; managing; mgr; pi; principal investigator; reports to; section head; senior
        director; senior manager; squad lead; superior; supervisor; team lead; team leader; teamlead""",
    Sense.HIRES: """
        decision maker; decisionmaker; direct manager; direct supervisor; future boss; future manager; hiring
        authority; hiring director; hiring executive; hiring lead; hiring manager; hiring mgr; hiring
        supervisor; hm; job poster; line manager; manager hiring; my manager; potential boss; potential
        manager; prospective manager; reporting manager; role owner; vacancy holder""",
    Sense.HIRING: "hiring",
    Sense.INTERVIEWS: """
        assessor; bar raiser; committee; committee member; evaluator; hiring committee; hiring team;
        interview; interview panel; interviewed me; interviewer; interviewers; interviewing; lead interviewer;
        loop; panel; panel interviewer; panel member; panelist; panellist; screened me; search committee;
        search committee chair; search committee member; selection panel; tech interviewer; technical
        interviewer""",
    Sense.PEER: """
        buddy; co worker; colleague; coworker; cross functional partner; future colleague; future coworker;
        future peer; future teammate; in my team; in the team; on my team; on the hiring team; on the team; on
        your team; peer; peer interviewer; peers; potential colleague; potential teammate; team mate; team
        member; teammate; teammates""",
    Sense.REFERS: """
        employee referral; internal referral; introduced me; introducer; introduction; recommender;
        referee; reference; referral; referral contact; referred; referred by; referred me; referrer;
        referring; refers""",
    Sense.BYSTANDER: """
        acquaintance; alum; alumna; alumni; alumnus; connection; contact at company; current employee;
        employee; employee contact; ex colleague; former employee; friend; informational; informational
        contact; insider; internal contact; mentor; network; networking; networking contact; other employee;
        staff member; works there""",
    Sense.TRADE: """
        account; account director; account executive; account manager; accountant; ai; analyst; analytics;
        app; apps; architect; art director; attorney; automation; backend; brand manager; business
        development; case manager; category manager; community manager; content; counsel; creative director;
        customer success manager; data; design; designer; developer; devops; editor; engineer; engineering;
        engineers; finance; frontend; infrastructure; lawyer; lead developer; lead engineer; lecturer; legal;
        marketing; marketing executive; member of technical staff; ml; nurse; platform; principal; principal
        engineer; product; product lead; product manager; product marketing manager; product owner; professor;
        program; program manager; programme; programme manager; programmer; project; project manager; qa;
        relationship manager; researcher; sales; sales executive; sales manager; scientist; scrum master;
        security; senior engineer; social media manager; software; solutions; sre; staff engineer; success
        manager; systems; teacher; tech; tech lead; technical lead; technical program manager; technician;
        technology; tester; tooling; tools; ux; writer""",
    Sense.PLAIN: """
        associate; business partner; consultant; intern; officer; operations; relations; specialist; staff;
        support; trainee""",
    Sense.NOT: """
        aspiring; ex; former; formerly; never; no; no longer; non; not; not in the team; not on my team; not
        on the hiring team; not on the team; past; previous; previously; retired""",
    Sense.FILLER: """
        a; acting; an; and; apac; at; business; by; company; contact; contact person; corporate; department;
        deputy; emea; eu; for; full cycle; future; global; gmbh; group; i; ii; iii; in; inc; interim;
        internal; international; is; iv; jr; junior; llc; ltd; main; me; member; my; national; new; of; on;
        our; person; point of contact; potential; primary; regional; responsible; role; s; senior; sr;
        strategic; team; technical; the; their; to; uk; us; who; with; would be; your""",
}

GERMAN: Mapping[Sense, str] = {
    Sense.RECRUITS: """
        headhunterin; leiter personalbeschaffung; leiter personalgewinnung; leiter personalmarketing; leiter
        recruiting; leiterin personalbeschaffung; leiterin personalgewinnung; leiterin recruiting; leitung
        recruiting; personalberater; personalberaterin; personalberatung; personalbeschaffung;
        personaldienstleister; personalgewinnung; personalmarketing; personalvermittler; personalvermittlerin;
        personalvermittlung; recruiterin; recruiting leiter; recruiting leitung; teamleiter recruiting;
        teamleiterin recruiting; teamleitung recruiting; zeitarbeit; zeitarbeitsfirma""",
    Sense.OUTSIDE: """
        agentur; arbeitsvermittler; extern; externe; externer; headhunterin; personalberater;
        personalberaterin; personalberatung; personaldienstleister; personalvermittler; personalvermittlerin;
        personalvermittlung; vermittler; vermittlerin; zeitarbeit; zeitarbeitsfirma""",
    Sense.ARRANGES: """
        ansprechpartner personal; hr referent; hr referentin; koordinator; koordinatorin; personal;
        personalabteilung; personalchef; personalchefin; personaler; personalerin; personalleiter;
        personalleiterin; personalleitung; personalmanager; personalmanagerin; personalreferent;
        personalreferentin; personalsachbearbeiter; personalsachbearbeiterin; personalverantwortliche;
        personalverantwortlicher; personalwesen""",
    Sense.ASSISTS: """
        assistent; assistentin; assistenz; empfang; sachbearbeiterin; sekretar; sekretariat; sekretarin;
        teamassistenz; vorstandsassistenz""",
    Sense.LEADS: """
        aufsichtsrat; bereichsvorstand; direktor; direktorin; geschaftsfuhrer; geschaftsfuhrerin;
        geschaftsfuhrung; geschaftsleitung; gesellschafter; gesellschafterin; grunder; grunderin; inhaber;
        inhaberin; mitgrunder; prokurist; prokuristin; vorsitzende; vorsitzender; vorstand; vorstandin;
        vorstandsvorsitzende; vorstandsvorsitzender""",
    Sense.MANAGES: """
        abteilungsleiter; abteilungsleiterin; abteilungsleitung; amtsleiter; amtsleiterin; bereichsleiter;
        bereichsleiterin; bereichsleitung; chef; chefin; chefs; filialleiter; filialleiterin; fuhrungskraft;
        gruppenleiter; gruppenleiterin; leiter; leiterin; leitung; teamleiter; teamleiterin; teamleitung;
        vorgesetzte; vorgesetzten; vorgesetzter; werkleiter""",
    Sense.HIRES: """
        direkte vorgesetzte; direkter vorgesetzter; einstellender manager; entscheider; entscheiderin;
        fachbereichsleiter; fachbereichsleiterin; fachvorgesetzte; fachvorgesetzter; kunftige vorgesetzte;
        kunftiger vorgesetzter; zukunftige chefin; zukunftige vorgesetzte; zukunftiger chef; zukunftiger
        vorgesetzter""",
    Sense.INTERVIEWS: """
        auswahlkommission; fachbereich; fachinterviewer; gesprachsfuhrer; gesprachspartner;
        gesprachspartnerin; gremium; interviewerin; kommission; prufer""",
    Sense.PEER: """
        arbeitskollege; arbeitskollegin; im team; in meinem team; kollege; kollegen; kollegin; mitarbeitende
        im team; teamkollege; teamkollegin; teammitglied; zukunftige kollegin; zukunftiger kollege""",
    Sense.REFERS: """
        empfehlende; empfehler; empfehlerin; empfehlung; empfohlen; empfohlen von; furspreche; fursprecher;
        fursprecherin; vermittelt durch""",
    Sense.BYSTANDER: """
        angestellte; angestellter; bekannte; bekannter; bekannter im unternehmen; beschaftigte; ehemalige
        mitarbeiterin; ehemaliger mitarbeiter; freund; freundin; mitarbeitende; mitarbeiter; mitarbeiterin;
        netzwerkkontakt; studienfreund""",
    Sense.TRADE: """
        buchhalter; buchhalterin; entwickler; entwicklerin; informatiker; informatikerin; ingenieur;
        ingenieurin; kauffrau; kaufmann; key account manager; produktmanager; produktmanagerin; projektleiter;
        projektleiterin; projektleitung; projektmanager; projektmanagerin; softwareentwickler;
        softwareentwicklerin; techniker; technikerin; vertrieb""",
    Sense.PLAIN: "berater; beraterin; referent; referentin; sachbearbeiter",
    Sense.NOT: """
        ehemalig; ehemalige; ehemaliger; ehemals; fruher; fruhere; fruherer; kein; keine; nicht; nicht im
        team""",
    Sense.FILLER: """
        ansprechpartner; ansprechpartnerin; d; das; der; des; die; frau; fur; herr; im; in; intern; interne;
        interner; kontakt; kontaktperson; kunftig; kunftige; kunftiger; leitend; m; mein; meine; meiner;
        stellvertretend; stellvertretende; stellvertretender; stv; und; von; w; zukunftig; zukunftige;
        zukunftiger""",
}

FRENCH: Mapping[Sense, str] = {
    Sense.RECRUITS: """
        acquisition de talents; agence d emploi; agence d interim; cabinet de chasse; cabinet de chasse de
        tetes; cabinet de recrutement; charge de recrutement; charge du recrutement; chargee de recrutement;
        chargee du recrutement; chasseur de tetes; chasseuse de tetes; chef du recrutement; consultant en
        recrutement; consultante en recrutement; directeur du recrutement; directeur recrutement; directrice
        du recrutement; directrice recrutement; manager recrutement; recrutement; recruteur; recruteuse;
        responsable acquisition de talents; responsable de recrutement; responsable du recrutement;
        responsable recrutement""",
    Sense.OUTSIDE: """
        agence; agence d emploi; agence d interim; cabinet de chasse; cabinet de chasse de tetes; cabinet de
        recrutement; chasseur de tetes; chasseuse de tetes; consultant en recrutement; consultante en
        recrutement; externe; recruteur externe""",
    Sense.ARRANGES: """
        charge des ressources humaines; charge rh; chargee de mission rh; chargee des ressources humaines;
        chargee rh; coordinateur; coordinatrice; directeur des ressources humaines; directeur rh; directrice
        des ressources humaines; directrice rh; drh; gestionnaire rh; responsable des ressources humaines;
        responsable du personnel; responsable rh; ressources humaines; rh; rrh""",
    Sense.ASSISTS: """
        accueil; assistant de direction; assistant rh; assistante; assistante de direction; assistante rh;
        office manager rh; secretaire; secretariat""",
    Sense.LEADS: """
        associe; associee; co fondateur; co fondatrice; cofondateur; cofondatrice; comex; dg; directeur
        general; directeur general adjoint; direction generale; directrice generale; dirigeant; dirigeante;
        dirigeante associee; fondateur; fondatrice; gerant; gerante; patron de l entreprise; pdg; presidente;
        vice presidente""",
    Sense.MANAGES: """
        chef; chef d equipe; chef de departement; chef de service; cheffe; cheffe d equipe; cheffe de service;
        directeur; direction; directrice; encadrant; encadrante; manageuse; n 1; n plus 1; patron; patronne;
        responsable; responsable d equipe; superieur; superieure""",
    Sense.HIRES: """
        decideur; decideuse; futur chef; futur manager; futur n 1; futur responsable; future cheffe; future
        manager; future responsable; future responsable directe; manager direct; manager operationnel; manager
        recruteur; manageur recruteur; recruteur operationnel; responsable du poste; responsable hierarchique;
        superieur hierarchique; superieure hierarchique""",
    Sense.INTERVIEWS: """
        comite de selection; evaluateur; evaluatrice; examinateur; examinatrice; intervieweur; intervieweuse;
        jury; membre du jury""",
    Sense.PEER: """
        coequipier; coequipiere; collegue; collegues; dans l equipe; dans mon equipe; equipier; futur
        collegue; future collegue; homologue; membre de l equipe; pair""",
    Sense.REFERS: """
        apporteur; cooptation; coopte; coopteur; coopteuse; cooptrice; m a recommande; marraine; parrain;
        recommandation; recommande par; referent de cooptation""",
    Sense.BYSTANDER: """
        ami; ami dans l entreprise; amie; ancien camarade; ancien collegue; ancien eleve; ancien employe;
        ancien salarie; ancienne collegue; ancienne eleve; ancienne employee; ancienne salariee; anciens
        eleves; connaissance; contact interne; contact reseau; employe; employee de l entreprise; reseau;
        salarie; salariee""",
    Sense.TRADE: """
        acheteur; analyste; architecte; charge de projet; chargee de projet; chef de produit; chef de projet;
        cheffe de produit; cheffe de projet; commercial; commerciale; comptable; developpeur; developpeuse;
        graphiste; infirmiere; ingenieur; ingenieure; juriste; redacteur; redactrice; responsable commercial;
        responsable de compte; technicien; technicienne""",
    Sense.PLAIN: "consultante",
    Sense.NOT: "ancien; ancienne; ex; jamais; non; pas; pas dans l equipe",
    Sense.FILLER: """
        a; adjoint; adjointe; au; aux; charge; chargee; chez; d; de; departement; des; direct; directe; du;
        en; entreprise; equipe; et; futur; future; hierarchique; interim; interlocuteur; interlocutrice;
        interne; l; la; le; les; ma; mon; par; personne; pour; principal; principale; qui; service; sur;
        technique; un; une""",
}

SPANISH: Mapping[Sense, str] = {
    Sense.RECRUITS: """
        adquisicion de talento; agencia de empleo; atraccion de talento; captacion de talento; cazatalentos;
        consultor de seleccion; consultora de seleccion; director de reclutamiento; director de seleccion;
        directora de reclutamiento; directora de seleccion; empresa de seleccion; ett; gerente de
        reclutamiento; gerente de seleccion; jefa de reclutamiento; jefa de seleccion; jefe de reclutamiento;
        jefe de seleccion; reclutador; reclutadora; reclutamiento; responsable de adquisicion de talento;
        responsable de reclutamiento; responsable de seleccion; seleccion; seleccion de personal;
        seleccionador; seleccionadora; tecnica de seleccion; tecnico de seleccion""",
    Sense.OUTSIDE: """
        agencia; agencia de empleo; cazatalentos; consultor de seleccion; consultora; consultora de seleccion;
        empresa de seleccion; ett; externa; externo; headhunter externo; reclutador externo; reclutadora
        externa""",
    Sense.ARRANGES: """
        coordinador; coordinadora; director de recursos humanos; director de rrhh; directora de recursos
        humanos; directora de rrhh; gerente de recursos humanos; gerente de rrhh; jefa de personal; jefa de
        recursos humanos; jefa de rrhh; jefe de personal; jefe de recursos humanos; jefe de rrhh; personas;
        recursos humanos; responsable de recursos humanos; responsable de rrhh; rrhh""",
    Sense.ASSISTS: """
        administrativa; administrativo; asistente; asistente de direccion; asistente de rrhh; asistente
        ejecutiva; asistente ejecutivo; auxiliar de rrhh; recepcionista; secretaria; secretario""",
    Sense.LEADS: """
        alta direccion; cofundador; cofundadora; consejera delegada; consejero delegado; director ejecutivo;
        director general; directora ejecutiva; directora general; duena; dueno; fundador; fundadora; gerente
        general; presidenta; presidente; propietaria; propietario; socia; socio; socio director;
        vicepresidenta; vicepresidente""",
    Sense.MANAGES: """
        director; directora; encargada; encargado; gerente; jefa; jefa de departamento; jefa de equipo;
        jefatura; jefe; jefe de departamento; jefe de equipo; lider; lider de equipo; lider tecnico;
        responsable; superior; supervisor; supervisora""",
    Sense.HIRES: """
        futura jefa; futuro jefe; futuro responsable; gerente contratante; gerente de contratacion; jefa
        directa; jefe directo; manager directo; responsable de contratacion; responsable de la vacante;
        responsable del puesto; responsable directa; responsable directo; superior directo; supervisor
        directo""",
    Sense.INTERVIEWS: """
        comite de seleccion; entrevistador; entrevistador tecnico; entrevistadora; entrevistadora tecnica;
        entrevistadores; evaluador; evaluadora; panel de entrevista; tribunal""",
    Sense.PEER: """
        colega; companera; companera de equipo; companero; companero de equipo; en el equipo; futura
        companera; futuro companero; integrante del equipo; miembro del equipo; par""",
    Sense.REFERS: """
        contacto que me recomendo; me recomendo; me refirio; quien me refirio; recomendacion; recomendado por;
        recomendante; referido por; referidor""",
    Sense.BYSTANDER: """
        amiga; amigo; antiguo companero; conocida; conocido; contacto de networking; contacto en la empresa;
        contacto interno; empleada; empleado; ex companero; exalumno; red de contactos; trabajador;
        trabajadora""",
    Sense.TRADE: """
        abogada; abogado; analista; arquitecto; comercial; contable; desarrollador; desarrolladora; director
        de cuentas; directora de cuentas; disenador; disenadora; gerente de cuentas; gerente de producto;
        gerente de proyecto; gestor de proyectos; ingeniera; ingeniero; jefa de producto; jefa de proyecto;
        jefe de producto; jefe de proyecto; programador; programadora; tecnica; tecnico""",
    Sense.PLAIN: "consultor",
    Sense.NOT: "anterior; antigua; antiguo; ex; no; no en el equipo",
    Sense.FILLER: """
        a; al; area; contacto; de; del; departamento; directa; directo; el; empresa; en; equipo; futura;
        futuro; interna; interno; la; las; los; mi; para; persona; por; principal; un; una; y""",
}

PORTUGUESE: Mapping[Sense, str] = {
    Sense.RECRUITS: """
        agencia de emprego; analista de recrutamento; analista de selecao; aquisicao de talentos; atracao de
        talentos; caca talentos; consultor de recrutamento; consultora de recrutamento; consultoria de
        recrutamento; consultoria de rh; diretor de recrutamento; diretora de recrutamento; especialista em
        recrutamento; gerente de recrutamento; gerente de selecao; gestor de recrutamento; gestora de
        recrutamento; lider de recrutamento; recrutador; recrutador externo; recrutadora; recrutamento;
        recrutamento e selecao; responsavel de recrutamento; responsavel pelo recrutamento; selecao;
        selecionador; selecionadora; tech recruiter""",
    Sense.OUTSIDE: """
        agencia; agencia de emprego; caca talentos; consultor de recrutamento; consultora de recrutamento;
        consultoria; consultoria de recrutamento; consultoria de rh; externa; externo; recrutador externo;
        terceirizada""",
    Sense.ARRANGES: """
        analista de rh; bp de rh; coordenador; coordenador de rh; coordenadora; coordenadora de rh;
        departamento pessoal; diretor de recursos humanos; diretor de rh; diretora de recursos humanos;
        diretora de rh; gente e gestao; gerente de recursos humanos; gerente de rh; gestao de pessoas; gestor
        de rh; gestora de rh; parceiro de negocios de rh; recursos humanos; tecnica de recursos humanos;
        tecnico de recursos humanos""",
    Sense.ASSISTS: """
        assistente; assistente de direcao; assistente de recrutamento; assistente de rh; assistente executiva;
        assistente executivo; auxiliar de rh; estagiario de rh; recepcionista; secretaria; secretario""",
    Sense.LEADS: """
        administrador da empresa; cofundador; cofundadora; diretor executivo; diretor geral; diretor
        presidente; diretora executiva; diretora geral; diretoria; diretoria executiva; dona; dono; fundador;
        fundadora; presidente; proprietaria; proprietario; socia; socio; vice presidente""",
    Sense.MANAGES: """
        chefe; chefe de equipa; chefia; diretor; diretora; encarregada; encarregado; gerente; gerente de area;
        gestor; gestor de equipa; gestora; lider; lider de equipa; lider de equipe; lider tecnico;
        responsavel; superior; supervisor; supervisora""",
    Sense.HIRES: """
        chefe direto; dono da vaga; futura chefe; futura gestora; futuro chefe; futuro gestor; gerente
        contratante; gerente de contratacao; gestor contratante; gestor da vaga; gestor de contratacao; gestor
        direto; gestor responsavel; gestora da vaga; gestora direta; lider da vaga; responsavel pela vaga;
        superior direto""",
    Sense.INTERVIEWS: """
        avaliador; avaliadora; banca; banca examinadora; entrevistador; entrevistador tecnico; entrevistadora;
        entrevistadora tecnica; entrevistadores; juri; painel""",
    Sense.PEER: """
        colega; colega de equipa; colega de equipe; colegas; companheiro de equipe; futura colega; futuro
        colega; membro da equipa; membro da equipe; na equipa; na equipe; par""",
    Sense.REFERS: """
        indicacao; indicado por; indicou; me indicou; quem me indicou; recomendacao; recomendado por;
        referencia""",
    Sense.BYSTANDER: """
        amiga; amigo; colaborador; colaboradora; conhecida; conhecido; contacto na empresa; contato interno;
        contato na empresa; empregada; empregado; ex colega; ex funcionaria; ex funcionario; funcionaria;
        funcionario; rede de contatos""",
    Sense.TRADE: """
        analista; arquiteto; comercial; contabilista; contador; desenvolvedor; desenvolvedora; designer de
        produto; engenheira; engenheiro; gerente de contas; gerente de produto; gerente de projeto; gerente de
        projetos; gestor de contas; gestor de produto; gestor de projeto; gestor de projetos; gestora de
        projeto; gestora de projetos; programador; programadora; tecnica; tecnico; vendedor; vendedora""",
    Sense.PLAIN: "consultor; consultora",
    Sense.NOT: "anterior; antiga; antigo; ex; nao; nao na equipa; nao na equipe",
    Sense.FILLER: """
        a; area; as; com; contacto; contato; da; das; de; direta; direto; do; dos; e; em; empresa; equipa;
        equipe; futura; futuro; interna; interno; meu; minha; na; no; o; os; para; pessoa; pleno; por; senior;
        um; uma""",
}

ITALIAN: Mapping[Sense, str] = {
    Sense.RECRUITS: """
        addetta alla selezione; addetta selezione; addetto alla selezione; addetto selezione; agenzia
        interinale; agenzia per il lavoro; cacciatore di teste; capo selezione; consulente di selezione;
        direttore selezione; reclutamento; reclutatore; reclutatrice; responsabile del reclutamento;
        responsabile della selezione; responsabile reclutamento; responsabile recruiting; responsabile ricerca
        e selezione; responsabile selezione; ricerca e selezione; selezionatore; selezionatore del personale;
        selezionatrice; selezionatrice del personale; selezione; selezione del personale; societa di
        selezione; specialista selezione""",
    Sense.OUTSIDE: """
        agenzia; agenzia interinale; agenzia per il lavoro; cacciatore di teste; cacciatrice di teste;
        consulente di selezione; esterna; esterno; societa di selezione; somministrazione""",
    Sense.ARRANGES: """
        addetta risorse umane; addetto risorse umane; capo del personale; coordinatore; coordinatrice;
        direttore del personale; direttore delle risorse umane; direttore hr; direttore risorse umane;
        direttrice delle risorse umane; direttrice hr; direttrice risorse umane; personale; responsabile del
        personale; responsabile delle risorse umane; responsabile hr; responsabile risorse umane; risorse
        umane; ufficio personale; ufficio risorse umane""",
    Sense.ASSISTS: """
        assistente; assistente di direzione; assistente esecutiva; assistente hr; reception; segretaria;
        segretario; segreteria""",
    Sense.LEADS: """
        ad; amministratore delegato; amministratore unico; amministratrice delegata; cofondatore;
        cofondatrice; direttore generale; direttrice generale; dirigente; fondatore; fondatrice; imprenditore;
        imprenditrice; presidente; proprietaria; proprietario; socia; socio; titolare; vicepresidente""",
    Sense.MANAGES: """
        capa; capo; capo area; capo reparto; capo team; capo ufficio; caporeparto; caposquadra; capoufficio;
        coordinatore del team; direttore; direttrice; responsabile; responsabile area; responsabile di
        reparto; superiore; supervisore""",
    Sense.HIRES: """
        capo diretto; diretto superiore; futura capa; futura responsabile; futuro capo; futuro responsabile;
        manager diretto; responsabile assunzioni; responsabile dell assunzione; responsabile della posizione;
        responsabile delle assunzioni; responsabile diretta; responsabile diretto; superiore diretto""",
    Sense.INTERVIEWS: """
        commissione; commissione di selezione; esaminatore; esaminatrice; intervistatore; intervistatore
        tecnico; intervistatrice; intervistatrice tecnica; selezionatore tecnico; valutatore; valutatrice""",
    Sense.PEER: """
        collega; colleghi; compagna di squadra; compagno di squadra; futura collega; futuro collega; membro
        del team; membro della squadra; nel team; nella squadra; pari; pari grado""",
    Sense.REFERS: """
        mi ha consigliato; mi ha presentato; mi ha raccomandato; mi ha segnalato; presentato da; raccomandato
        da; raccomandazione; referenza; segnalato da; segnalatore; segnalazione""",
    Sense.BYSTANDER: """
        amica; amico; conoscente; contatto in azienda; contatto interno; dipendente; ex collega; ex compagno;
        ex dipendente; impiegata; impiegato; lavora in azienda; lavora li; rete""",
    Sense.TRADE: """
        analista; architetto; avvocato; capo progetto; commerciale; contabile; grafico; ingegnere;
        progettista; programmatore; programmatrice; ragioniere; responsabile commerciale; responsabile di
        prodotto; responsabile di progetto; responsabile marketing; responsabile prodotto; responsabile
        progetto; responsabile vendite; sviluppatore; sviluppatrice; tecnica; tecnico; venditore;
        venditrice""",
    Sense.PLAIN: "consulente",
    Sense.NOT: "ex; non; non nel team; precedente",
    Sense.FILLER: """
        al; alla; area; azienda; contatto; da; dei; del; della; dello; di; diretta; diretto; e; futura;
        futuro; gli; i; il; in; interna; interno; la; le; lo; mia; mio; per; persona; referente; reparto;
        team; ufficio; un; una""",
}

DUTCH: Mapping[Sense, str] = {
    Sense.RECRUITS: """
        arbeidsbemiddelaar; arbeidsmarktcommunicatie; corporate recruiter; detacheerder; hoofd recruitment;
        hoofd werving; hoofd werving en selectie; intercedent; intercedente; koppensneller; manager werving;
        recruitmentmanager; recruitster; talentscout; teamleider recruitment; teamleider werving;
        uitzendbureau; werving; werving en selectie; werving selectie; wervings en selectiebureau;
        wervingsadviseur; wervingsbureau""",
    Sense.OUTSIDE: """
        arbeidsbemiddelaar; bemiddelaar; bureau; detacheerder; detacheringsbureau; extern; externe;
        intercedent; intercedente; koppensneller; uitzendbureau; wervings en selectiebureau;
        wervingsbureau""",
    Sense.ARRANGES: """
        coordinatrice; hoofd hr; hoofd personeelszaken; hr adviseur; hr directeur; hr functionaris; hr
        manager; hr medewerker; p en o; p en o adviseur; p o; p o adviseur; personeelsadviseur;
        personeelsfunctionaris; personeelsmanager; personeelszaken; planner; po adviseur""",
    Sense.ASSISTS: """
        assistente; balie; directieassistent; directieassistente; directiesecretaresse; hr assistent;
        managementassistent; managementassistente; officemanager; receptioniste; secretaresse; secretariaat;
        secretaris""",
    Sense.LEADS: """
        algemeen directeur; algemeen directrice; bestuur; bestuurder; bestuurslid; bestuursvoorzitter;
        directie; eigenaar; eigenaresse; mede oprichter; medeoprichter; oprichter; oprichtster; raad van
        bestuur; vennoot; voorzitter""",
    Sense.MANAGES: """
        afdelingschef; afdelingshoofd; afdelingsleider; afdelingsmanager; baas; bedrijfsleider; chef;
        directeur; directrice; groepsleider; hoofd; hoofd van; leidinggevende; teamhoofd; teamleider;
        teamleidster; teammanager""",
    Sense.HIRES: """
        aannemende manager; beslisser; direct leidinggevende; directe leidinggevende; directe manager;
        inhurend manager; mijn leidinggevende; toekomstig leidinggevende; toekomstige baas; toekomstige
        leidinggevende; toekomstige leidinggevenden; toekomstige manager; vacaturehouder; wervende manager""",
    Sense.INTERVIEWS: """
        benoemingsadviescommissie; beoordelaar; commissielid; gesprekspartner; gespreksvoerder; interviewster;
        lid sollicitatiecommissie; selectiecommissie; sollicitatiecommissie""",
    Sense.PEER: """
        collega; collegas; directe collega; in het team; in mijn team; medewerker team; naaste collega;
        teamgenoot; teamlid; toekomstig collega; toekomstige collega""",
    Sense.REFERS: """
        aanbeveling; aanbevolen door; aanbrenger; aandrager; aangedragen door; doorverwezen door; heeft me
        aanbevolen; heeft mij aangedragen; verwijzer; via via; voorgedragen door""",
    Sense.BYSTANDER: """
        bekende; intern contact; kennis; medewerker; medewerkster; netwerkcontact; oud collega; oud
        medewerker; oud werknemer; studiegenoot; vriend; vriendin; werkneemster; werknemer; werkt daar""",
    Sense.TRADE: """
        accountmanager; analist; architekt; boekhouder; docent; ingenieur; jurist; monteur; onderzoeker;
        ontwikkelaar; ontwikkelaarster; productmanager; programmamanager; programmeur; projectleider;
        projectleidster; projectmanager; relatiebeheerder; technicus; verkoper; verpleegkundige; vormgever""",
    Sense.PLAIN: "adviseur",
    Sense.NOT: "ex; geen; niet; niet in het team; oud; voormalig; voormalige; vroegere",
    Sense.FILLER: """
        aan; aanspreekpunt; afdeling; bedrijf; bij; contact; contactpersoon; de; direct; directe; door; een;
        en; het; in; intern; interne; junior; medior; mijn; op; senior; team; toekomstig; toekomstige; van;
        voor""",
}

LANGUAGES = (ENGLISH, GERMAN, FRENCH, SPANISH, PORTUGUESE, ITALIAN, DUTCH)
