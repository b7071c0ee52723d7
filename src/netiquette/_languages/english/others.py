"""By which words one sees that a text is not English: those that every text of another language has."""

from __future__ import annotations

__all__ = ["OTHER_LANGUAGES"]

_USUAL_WORDS = {
    "German": """
        bald danke dir dich herr schön sehen tag toll viel
        aber alle als am auf aus auch bei beim bin bis bitte da damit dank dann das dass dem den der des die
        dies diese doch durch ein eine einem einen einer eines es etwas euch für freue freuen
        freundlichen
        fragen geehrte geehrter gern gerne gespräch gestern gruß grüße grüßen guten habe haben hallo hat hatte
        heute ich ihm ihn ihnen ihr ihre ihrem ihren ihrer im in ist ja kann kein keine können liebe lieber
        mein meine meiner mich mir mit nach nicht noch nur ob oder schon sehr sein seit sich sie sind so
        stelle
        über um und uns unser vielen viele vom von vor war wäre was weil wenn werde wie wir wird wo würde zu
        zum zur
    """,
    "French": """
        bientôt bonne j'ai c'était échange journée jour madame mille salut suite
        ai après assez au aussi aux avec avez avoir avons beaucoup bien bonjour cela ces cette ce chère cher
        comme cordialement dans de depuis des donc du elle en encore entretien est et été être eu fait hier
        il ils je jour la le les leur lors lui ma mais madame me merci mes moi moment mon monsieur même ne nos
        notre nous on ont ou où par parce pas peu plus poste pour pourrais pourriez quand que quel qui reste
        sa sans salutations se ses si soit son sont suis sur très tout un une vos votre vous
    """,
    "Spanish": """
        buen día hasta mil pronto
        además ahora al algo antes aquí así ayer bien buenas buenos como con cordial cuando cualquier de del
        desde después donde el ella ellos en encantado entrevista equipo era es esta está estaba este esto
        estimada estimado estoy fue gracias gran gusto ha haber había han hasta hay he hola la las le les lo
        los más me mi mis mucha muchas mucho muy no nos nuestra o oportunidad para pero por porque puesto
        querida querido que quería quisiera saludo saludos se ser si sí sido sin sobre su sus también tengo
        tiempo todo una un usted ustedes y ya yo
    """,
    "Italian": """
        mille presto giornata tutto
        abbiamo al alla alle anche ancora appena avere avuto bene buon buona buongiorno che chi ciao colloquio
        come con cordiali così da dal dalla degli dei del dell della delle di dopo dove e è ed era esperienza
        gentile gli grazie ha ho i ieri il in io la le lei lo loro ma mi mia mie mio molto ne nel nella noi
        non nostra nostro o ogni per perché piacere più poi posizione potrei può quando quanto quella questa
        questo saluti se sempre si sia sono stata stato su sua sul sulla suo tempo tra tutti tutto un una vi
        vostra vostro
    """,
    "Portuguese": """
        dia conversa mil tudo abraço
        a à ainda algo ao aos as até atenciosamente bem boa bom caro cara com como cumprimentos da das de
        depois do dos é e ela ele em entrevista era essa esse esta está este estou eu foi gostaria grande há
        isso já lhe mais mas me mesmo meu minha muita muito na não nas no nos nós o obrigada obrigado olá onde
        ontem os ou para pela pelo pelos por porque posso prezada prezado qualquer quando que quem se sem ser
        seu seus sobre sua são também tempo tenho ter tudo um uma vaga você vocês
    """,
    "Dutch": """
        bedankt dag leuk leuke snel
        aan al als alvast baan bedankt ben beste bij contact daar dan dank dat de deze dit door een en er
        fijn fijne functie gaan geachte gehad gesprek gisteren goed graag groet groeten had heb hebben heeft
        heel hem het hier hoe hoi hun ik in is jaar je jij jou jouw kan kennis kon kunnen maar me meer met
        mij mijn mooie naar niet nog nu of om omdat onze ook op over sollicitatie te toen tot u uit uw van
        vandaag veel voor vriendelijke waar waren was wat we wel weer wij wil worden zeer zich zijn zo zou
    """,
    "Polish": """
        rozmowę dzięki miło
        ale bardzo bo być był była by co czy dla do dobry dzień dziękuję gdy i ich ja jak jako jest jestem
        już każdy kiedy lub ma mam mi mnie mogę może na nad nie niż o od oraz pan pana pani panią państwa po
        pod pozdrawiam pozdrowienia przez przy rozmowa rozmowę rozmowie się są spotkanie stanowisko szanowna
        szanowny ta tak także tam te tego temu ten tej to tylko tym w we wczoraj więc z za ze zespół że
    """,
    "Swedish": """
        trevligt samtalet intervjun
        alla är att av bra då de dem den det du efter ej en er ert ett från få för ha hade han har hej hos hur
        hälsning hälsningar i idag igår in inte intervju jag jobbet kan kära med mig min mina mitt mycket när
        något och om oss på samtal samtalet ser sig sin skulle som så tack tid till tjänsten under upp ut vad
        var vara vi vid vill vänliga
    """,
    "Danish or Norwegian": """
        hyggeligt hyggelig interviewet
        af at bare blev ble da de dem den der deres det dig din du efter en er et etter for fordi fra få ha
        hadde han har havde hei hej hilsen hun hvad hva hvor hvordan i igår ikke ikkje intervju jeg jobben kan
        kunne kære kjære med meg men mig min mine mit mye meget mvh når noe noget og også om oss på samtale
        samtalen så seg sig som stillingen takk tak til tid ut var ved venlig vennlig vi vil ville være
    """,
}

OTHER_LANGUAGES = tuple((language, frozenset(words.split())) for language, words in _USUAL_WORDS.items())
