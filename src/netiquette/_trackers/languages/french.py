"""French as it is read; `ReadLanguage` says what each part is."""

from __future__ import annotations

from netiquette._trackers.read_language import DayWords, ReadLanguage
from netiquette._trackers.senses import RoleSense, StatusSense

__all__ = ["READ_FRENCH"]

READ_FRENCH = ReadLanguage(
    code="fr",
    statuses={
        StatusSense.APPLICATION: """
            a relancer; actif; active; candidate; candidater; candidature; candidature deposee;
            candidature envoyee; candidature recue; candidature spontanee; candidatures; contacte;
            contactee; cv envoye; deposee; deposer; dossier envoye; envoye; envoyee; envoyees; envoyes;
            nouveau; nouvelle; postulation; postule; postulee; postules; procedure; processus; recommande;
            relance; relancee; relancer; relances; soumis; soumise; suivi; transmis; transmise""",
        StatusSense.SCREEN: """
            appel; appel rh; appel telephonique; cas pratique; echange telephonique; entretien rh;
            entretien telephonique; entretien video differe; etude de cas; evaluation technique; exercice;
            exercice technique; mise en situation; pre entretien; prequalification; prequalifie;
            preselection telephonique; qualification; telephonique; test; test d embauche; test technique;
            tests; tests d embauche; tests techniques; visio rh""",
        StatusSense.TEST: """
            cas pratique; entretien video differe; etude de cas; exercice; exercice technique; test; test d
            embauche; test technique; tests; tests d embauche; tests techniques""",
        StatusSense.INTERVIEW: """
            2e entretien; dernier entretien; dernier tour; derniere etape; deuxieme entretien; entretien;
            entretien d embauche; entretien embauche; entretien final; entretiens; entretiens d embauche;
            entrevue; entrevues; essai; immersion; journee d essai; phase finale; premier entretien; rdv;
            rencontre; rendez vous; second entretien; tour""",
        StatusSense.FINAL: """
            dernier entretien; dernier tour; derniere etape; entretien final; finaliste; phase finale""",
        StatusSense.RESULT: """
            decision; deliberation; delibere; reponse finale; resultat; resultats; retour; verdict""",
        StatusSense.REFERENCES: """
            controle de references; prise de references; references; verification des references""",
        StatusSense.OFFER: """
            contrat; contrat envoye; en negociation; negociation; negociation salariale; offre; offre d
            embauche; offre d emploi recue; offre embauche; offres; promesse; promesse d embauche;
            promesse embauche; promesse envoyee; proposition; proposition d embauche; proposition embauche""",
        StatusSense.TALK: """
            cafe; entretien d information; entretien information; entretien reseau; reseau; reseautage""",
        StatusSense.SAVED: """
            a candidater; a contacter; a envoyer; a etudier; a faire; a postuler; a preparer; a traiter;
            brouillon; brouillons; cible; en cours de redaction; en preparation; en redaction; enregistre;
            enregistree; envisage; envisagee; favori; favoris; idee; idees; interessant; interessante;
            interesse; interessee; liste de souhaits; non envoye; non envoyee; non postule; nouvelle
            offre; nouvelles offres; pas encore envoyee; pas encore postule; pas postule; piste; pistes;
            preparation; preparer; projet; prospect; prospection; redaction; repere; reperee; reperes;
            sauvegarde; sauvegardee; souhait; souhaits; veille""",
        StatusSense.REVIEWED: """
            a l etude; analyse; analysee; consultee; cours examen; cv consulte; dossier; en analyse; en
            cours d examen; en cours de traitement; en etude; en evaluation; en examen; en revue; en
            traitement; etude; etude du dossier; evaluation; examen; examinee; lue; pre selection; pre
            selectionne; pre selectionnee; preselection; preselectionne; preselectionnee; retenu; retenue;
            short liste; traitement; transfere; transferee; vu; vue""",
        StatusSense.ANSWERED: """
            accuse de reception; accuse reception; contact; contact etabli; echange; echanges; en contact;
            en discussion; repondu; reponse; reponse positive; reponse recue; retour recu""",
        StatusSense.SCHEDULED: """
            a planifier; a venir; cale; confirme; confirmee; convocation; convoque; convoquee; decroche;
            embauche prevue; fixe; fixee; invitation; invite; invitee; obtenu; planifie; planifiee;
            planifies; prevu; prevue; prevus; pris; programme; programmee; propose; proposition d
            entretien; proposition de creneau; proposition de creneaux; proposition de date; proposition
            de dates; proposition de rendez vous; propositions de dates""",
        StatusSense.DONE: """
            acheve; apres; effectue; effectuee; effectues; eu; fait; faite; faits; finalise; passe;
            passee; passes; realise; realisee; realises; remerciement; remerciements envoyes; reussi;
            reussie; termine; terminee; valide; validee""",
        StatusSense.CHOSEN: "etape suivante; prochaine etape; selectionne; selectionnee; valide; validee",
        StatusSense.RECEIVED: """
            contrat envoye; en main; en negociation; faite; formulee; negociation; negocier; promesse
            envoyee; proposee; recu; recue; recues; recus""",
        StatusSense.ACCEPTED: """
            acceptation; accepte; accepte par moi; acceptee; acceptee par moi; acceptes; j ai accepte;
            signe; signee""",
        StatusSense.SUCCESS: "succes",
        StatusSense.STARTED: "commence; debute; demarre",
        StatusSense.HIRED: """
            d embauche; embauche; embauche en cours; embauche prevue; embauchee; emploi obtenu; en
            embauche; en poste; engagee; integre; l embauche; prise de poste; recrute; recrutee""",
        StatusSense.SKIPPED: "saute; sautee",
        StatusSense.FAILED: "echec; echecs; echoue; echouee",
        StatusSense.TURNED_DOWN: """
            decline; declinee; j ai decline; j ai refuse; je decline; je refuse; refus; refus de ma part;
            refuse; refuse par moi; refusee; refusee par moi""",
        StatusSense.REJECTED: """
            ecarte; ecartee; elimine; eliminee; negatif; negative; non concluant; non preselectionne; non
            retenu; non retenue; non selectionne; non selectionnee; pas retenu; pas retenue; pas
            selectionne; recale; recalee; refus; refuse; refusee; rejet; rejete; rejetee; reponse
            negative; retour negatif; sans suite""",
        StatusSense.WITHDRAWN: """
            abandon; abandonne; abandonnee; annule par moi; candidature retiree; desiste; desistement;
            ignoree par moi; laisse tomber; non interesse; pas interesse; pas interessee; plus interesse;
            plus interessee; renonce; retire; retiree; retrait""",
        StatusSense.RESCINDED: """
            offre annulee; offre retiree; promesse retiree; proposition retiree; retractee; revoquee""",
        StatusSense.CLOSED: """
            annonce retiree; archive; archivee; archives; clos; close; cloture; cloturee; expire; expiree;
            ferme; fermee; fini; finie; offre cloturee; offre expiree; offre fermee; offre pourvue; offre
            supprimee; perdu; poste annule; poste ferme; poste pourvu; pourvu; pourvue; supprime;
            supprimee""",
        StatusSense.CANCELLED: "annulation; annule; annulee",
        StatusSense.HELD: """
            differe; differee; en pause; en stand by; en suspens; en veille; gele; liste attente; liste d
            attente; mis en attente; mise en attente; pause; poste gele; reporte; reportee; standby;
            suspendu; suspendue; suspens; vivier""",
        StatusSense.SILENT: """
            aucun retour; aucune nouvelle; aucune reponse; ghoste; non repondu; pas de nouvelles; pas de
            reponse; pas de retour; reste sans reponse; sans nouvelles; sans reponse; sans retour; sans
            retours; silence; silence radio""",
        StatusSense.PENDING: """
            a l etude; a suivre; attendu; attendue; attente; attente de reponse; attente reponse; attente
            retour; cours; en analyse; en attente; en attente d une reponse; en attente de reponse; en
            attente de retour; en cours; en cours d examen; en cours de recrutement; en cours de
            traitement; en etude; en evaluation; en examen; en process; en revue; en traitement; encours;
            non traite; ouvert; ouverte; procedure d embauche; processus d embauche; processus embauche;
            rempli; remplie; remplir""",
        StatusSense.BY_YOU: """
            accepte par moi; acceptee par moi; de ma part; j ai accepte; par candidat; par la candidate;
            par le candidat; par mes soins; par moi""",
        StatusSense.BY_THEM: """
            employeur; entreprise; par employeur; par entreprise; par eux; par l employeur; par l
            entreprise; par la societe; par le recruteur; par recruteur; recruteur; societe""",
        StatusSense.NOT: "aucun; aucune; jamais; ne; ni; non; pas; pas encore; sans; toujours pas",
        StatusSense.PERHAPS: """
            a ce jour; a ce stade; a tort; acceptation; actuellement; apparemment; avant; bientot; cloture
            des candidatures; cloture des inscriptions; cloture le; conteste; contestee; crains; craint;
            crainte; d embauche; date de cloture; date limite; delai; devrait; echeance; embauche en
            cours; embauche prevue; en embauche; encore; erreur; eventuel; eventuelle; eventuellement;
            imminent; imminente; je crois; je pense; jusqu a present; jusqu ici; jusque la; l embauche;
            par erreur; pas encore; peut etre; possible; pour l instant; pour le moment; presque;
            probable; quasi; quasiment; redoute; redoutee; refus leve; refus retire; sans doute; semble;
            sera; serait; si; toujours; toujours pas""",
        StatusSense.FILLER: """
            a; ai; annonce; au; aux; avec; c; candidat; ce; cette; contrat de stage; convention de stage;
            courriel; d; dans; de; deja; des; deuxieme; du; ecrit; ecrite; emploi; en; enfin; est; et;
            etape; etat; ete; fiche de poste; initial; j; je; l; la; le; les; m; ma; mail;
            malheureusement; manager; mes; moi; mon; n; offre d alternance; offre d emploi; offre de
            formation; offre de stage; offre emploi; offre stage; offres d emploi; offres de stage; offres
            emploi; oral; orale; ou; par; phase; physique; poste; pour; premier; premiere; qu;
            recrutement; rh; s; second; seconde; stage; statut; suis; suite; sur; t; technique; troisieme;
            un; une; verbale; visio""",
    },
    roles={
        RoleSense.RECRUITS: """
            acquisition de talents; agence d emploi; agence d interim; cabinet de chasse; cabinet de
            chasse de tetes; cabinet de recrutement; charge de recrutement; charge du recrutement; chargee
            de recrutement; chargee du recrutement; chasseur de tetes; chasseuse de tetes; chef du
            recrutement; consultant en recrutement; consultante en recrutement; directeur du recrutement;
            directeur recrutement; directrice du recrutement; directrice recrutement; manager recrutement;
            recrutement; recruteur; recruteuse; responsable acquisition de talents; responsable de
            recrutement; responsable du recrutement; responsable recrutement""",
        RoleSense.OUTSIDE: """
            agence; agence d emploi; agence d interim; cabinet de chasse; cabinet de chasse de tetes;
            cabinet de recrutement; chasseur de tetes; chasseuse de tetes; consultant en recrutement;
            consultante en recrutement; externe; recruteur externe""",
        RoleSense.ARRANGES: """
            charge des ressources humaines; charge rh; chargee de mission rh; chargee des ressources
            humaines; chargee rh; coordinateur; coordinatrice; directeur des ressources humaines;
            directeur rh; directrice des ressources humaines; directrice rh; drh; gestionnaire rh;
            responsable des ressources humaines; responsable du personnel; responsable rh; ressources
            humaines; rh; rrh""",
        RoleSense.ASSISTS: """
            accueil; assistant de direction; assistant rh; assistante; assistante de direction; assistante
            rh; office manager rh; secretaire; secretariat""",
        RoleSense.LEADS: """
            associe; associee; co fondateur; co fondatrice; cofondateur; cofondatrice; comex; dg;
            directeur general; directeur general adjoint; direction generale; directrice generale;
            dirigeant; dirigeante; dirigeante associee; fondateur; fondatrice; gerant; gerante; patron de
            l entreprise; pdg; presidente; vice presidente""",
        RoleSense.MANAGES: """
            chef; chef d equipe; chef de departement; chef de service; cheffe; cheffe d equipe; cheffe de
            service; directeur; direction; directrice; encadrant; encadrante; manageuse; n 1; n plus 1;
            patron; patronne; responsable; responsable d equipe; superieur; superieure""",
        RoleSense.HIRES: """
            decideur; decideuse; futur chef; futur manager; futur n 1; futur responsable; future cheffe;
            future manager; future responsable; future responsable directe; manager direct; manager
            operationnel; manager recruteur; manageur recruteur; recruteur operationnel; responsable du
            poste; responsable hierarchique; superieur hierarchique; superieure hierarchique""",
        RoleSense.INTERVIEWS: """
            comite de selection; evaluateur; evaluatrice; examinateur; examinatrice; intervieweur;
            intervieweuse; jury; membre du jury""",
        RoleSense.PEER: """
            coequipier; coequipiere; collegue; collegues; dans l equipe; dans mon equipe; equipier; futur
            collegue; future collegue; homologue; membre de l equipe; pair""",
        RoleSense.REFERS: """
            apporteur; cooptation; coopte; coopteur; coopteuse; cooptrice; m a recommande; marraine;
            parrain; recommandation; recommande par; referent de cooptation""",
        RoleSense.BYSTANDER: """
            ami; ami dans l entreprise; amie; ancien camarade; ancien collegue; ancien eleve; ancien
            employe; ancien salarie; ancienne collegue; ancienne eleve; ancienne employee; ancienne
            salariee; anciens eleves; connaissance; contact interne; contact reseau; employe; employee de
            l entreprise; reseau; salarie; salariee""",
        RoleSense.TRADE: """
            acheteur; analyste; architecte; charge de projet; chargee de projet; chef de produit; chef de
            projet; cheffe de produit; cheffe de projet; commercial; commerciale; comptable; developpeur;
            developpeuse; graphiste; infirmiere; ingenieur; ingenieure; juriste; redacteur; redactrice;
            responsable commercial; responsable de compte; technicien; technicienne""",
        RoleSense.PLAIN: "consultante",
        RoleSense.NOT: "ancien; ancienne; ex; jamais; non; pas; pas dans l equipe",
        RoleSense.FILLER: """
            a; adjoint; adjointe; au; aux; charge; chargee; chez; d; de; departement; des; direct;
            directe; du; en; entreprise; equipe; et; futur; future; hierarchique; interim; interlocuteur;
            interlocutrice; interne; l; la; le; les; ma; mon; par; personne; pour; principal; principale;
            qui; service; sur; technique; un; une""",
    },
    columns={
        "status": "statut; etat; etape; resultat",
        "role": "role du contact",
        "contact_name": "interlocuteur; personne de contact",
        "company": "entreprise; societe",
        "position": "poste; intitule du poste",
        "interview_on": "date entretien; date d entretien; date de l entretien",
        "last_contact_on": "dernier contact",
        "applied_on": "date de candidature; date candidature",
        "name": "nom",
    },
    days=DayWords(
        months=(
            "janvier",
            "fevrier",
            "mars",
            "avril",
            "mai",
            "juin",
            "juillet",
            "aout",
            "septembre",
            "octobre",
            "novembre",
            "decembre",
        ),
        weekdays="lundi; mardi; mercredi; jeudi; vendredi; samedi; dimanche",
        before_a_day="le",
        after_a_day="er",
        before_a_time="a",
        after_an_hour="h",
        none="aucun; aucune; inconnu; a definir",
    ),
    yes="oui",
    no="non",
    who_follows="par; chez",
    elisions="c; d; j; l; m; n; s; t; qu",
    endings="e; es; s",
    ordinals="er; ere; eme; e",
    joins="et",
    beside="avec",
    several="autres; comite; commission; equipe; le jury; panel",
    notes="notes; remarque; remarques; commentaire; commentaires; derniere action",
    noted_applied="postule; candidature envoyee",
    noted_asked="relance; relance envoyee",
    events={
        "send_thank_you": "remerciement envoye",
        "check_in": "relance; relance envoyee",
        "they_wrote": "reponse recue",
        "booked": "entretien planifie; entretien programme",
        "met": "entretien passe; entretien realise",
        "called_off": "entretien annule",
        "test_sent": "test rendu",
    },
)
