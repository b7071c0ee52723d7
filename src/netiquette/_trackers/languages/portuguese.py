"""Portuguese as it is read; `ReadLanguage` says what each part is."""

from __future__ import annotations

from netiquette._trackers.read_language import DayWords, ReadLanguage
from netiquette._trackers.senses import RoleSense, StatusSense

__all__ = ["READ_PORTUGUESE"]

READ_PORTUGUESE = ReadLanguage(
    code="pt",
    statuses={
        StatusSense.APPLICATION: """
            aplicacao; aplicacoes; aplicada; aplicado; ativa; ativo; candidatado; candidatei; candidatou
            se; candidatura; candidatura enviada; candidatura realizada; candidatura recebida;
            candidaturas; contactado; contatado; curriculo; curriculo enviado; enviada; enviado; enviei;
            follow up feito; indicacao; indicado; inscricao; inscricao realizada; inscricao recebida;
            inscrita; inscrito; me candidatei; nova; novo; processo; seguimento; submetida; submetido;
            submissao""",
        StatusSense.SCREEN: """
            avaliacao tecnica; avaliacoes; case; chamada; chamada telefonica; contacto telefonico;
            conversa com recrutador; conversa com rh; conversa inicial; desafio; desafio tecnico;
            dinamica; dinamica de grupo; entrevista com o rh; entrevista com rh; entrevista de rh;
            entrevista rh; entrevista telefonica; estudo de caso; ligacao; prova; prova tecnica; tarefa;
            teste; teste online; teste tecnico; testes; triagem""",
        StatusSense.TEST: """
            desafio; desafio tecnico; estudo de caso; prova; prova tecnica; tarefa; teste; teste online;
            teste tecnico; testes""",
        StatusSense.INTERVIEW: """
            bate papo; conversa com gestor; em entrevista; em entrevistas; entrevista; entrevista com
            gestor; entrevista de contratacao; entrevista final; entrevistada; entrevistado;
            entrevistando; entrevistas; etapa final; fase final; reuniao; rodada; rodadas; ronda; segunda
            entrevista; ultima entrevista; ultima etapa""",
        StatusSense.FINAL: """
            entrevista final; etapa final; fase final; finalista; ultima entrevista; ultima etapa""",
        StatusSense.RESULT: "decisao; decisao final; feedback; resultado; resultados; retorno",
        StatusSense.REFERENCES: """
            antecedentes; referencias; verificacao de antecedentes; verificacao de referencias""",
        StatusSense.OFFER: """
            carta oferta; carta proposta; contrato; contrato enviado; em negociacao; negociacao;
            negociando; oferta; oferta enviada; ofertas; proposta; proposta enviada; proposta salarial;
            propostas""",
        StatusSense.TALK: "cafe; conversa informativa; entrevista informativa; networking",
        StatusSense.SAVED: """
            a aplicar; a candidatar; a enviar; a fazer; ainda nao enviada; aplicar; candidatar; desejada;
            desejado; em pesquisa; em preparacao; encontrada; favorita; favorito; favoritos; guardada;
            guardado; ideia; interessada; interessado; interessante; interesse; lista de desejos; nao
            aplicada; nao aplicado; nao candidatado; nao enviada; nao enviado; nao iniciado; nova oferta;
            novas ofertas; para aplicar; pesquisa; pesquisando; por candidatar; por enviar; por fazer;
            preparacao; preparando; pretendo aplicar; prospeccao; quero aplicar; rascunho; salva; salvas;
            salvo; salvos; tenho interesse; vaga encontrada; vaga identificada; vou aplicar""",
        StatusSense.REVIEWED: """
            analise; analise curricular; avaliacao; curriculo em analise; curriculo visualizado; em
            analise; em avaliacao; em consideracao; em revisao; em triagem de curriculo; encaminhada;
            encaminhado; lida; pre selecao; pre selecionada; pre selecionado; preselecionado; repassada;
            repassado; revisao; selecao; triagem curricular; triagem de curriculo; vista; visto;
            visualizada; visualizado""",
        StatusSense.ANSWERED: """
            contacto; contato; em contacto; em contato; em conversa; notificada; notificado; responderam;
            respondeu; respondida; respondido; resposta; resposta recebida; retornou""",
        StatusSense.SCHEDULED: """
            a agendar; agendada; agendadas; agendado; agendamento; agendar; calendarizada; confirmada;
            confirmado; convidada; convidado; convite; convocada; convocado; marcada; marcadas; marcado;
            prevista; programada; proposta de data; proposta de entrevista; proxima""",
        StatusSense.DONE: """
            aconteceu; agradecimento; apos; aprovada; aprovado; completa; completo; concluida; concluido;
            depois; efetuada; entrevistada; entrevistado; feita; feito; finalizada; finalizado; passada;
            pos entrevista; realizada; realizadas; realizado; terminada; terminado""",
        StatusSense.CHOSEN: """
            aprovada; aprovado; avancou; escolhida; escolhido; proxima etapa; proxima fase; selecionada;
            selecionado""",
        StatusSense.RECEIVED: """
            apresentada; contrato enviado; em negociacao; feita; negociacao; negociando; oferta enviada;
            proposta enviada; recebi; recebida; recebido""",
        StatusSense.ACCEPTED: "aceita; aceitacao; aceite; aceitei; aceito; aceitou; assinada; assinado",
        StatusSense.SUCCESS: "bem sucedido; consegui; sucesso",
        StatusSense.STARTED: "comecei; iniciada; iniciado",
        StatusSense.HIRED: """
            admissao; admitida; admitido; contratacao; contratada; contratado; efetivado; empregado;
            integrado""",
        StatusSense.SKIPPED: "pulada; pulado; saltada; saltado",
        StatusSense.FAILED: "falha; falhada; falhado; falhou; fracasso",
        StatusSense.TURNED_DOWN: """
            declinada; declinado; declinei; dispensado; eu declinei; eu recusei; negada; negado; recusa;
            recusada; recusada por mim; recusado; recusado por mim; recusei""",
        StatusSense.REJECTED: """
            descartada; descartado; desclassificada; desclassificado; dispensado; eliminada; eliminado;
            excluido; feedback negativo; nao aceite; nao aceito; nao aprovada; nao aprovado; nao avancou;
            nao classificada; nao classificado; nao contratado; nao fui aprovada; nao fui aprovado; nao
            fui chamado; nao fui selecionada; nao fui selecionado; nao passei; nao passou; nao
            selecionada; nao selecionado; negada; negado; negativa; recusa; recusada; recusado; rejeicao;
            rejeitada; rejeitado; reprovacao; reprovada; reprovado; resposta negativa; retorno negativo""",
        StatusSense.WITHDRAWN: """
            abandonada; abandonado; cancelada por mim; cancelado por mim; desistencia; desistente;
            desisti; desistida; desistido; desistiu; nao interessada; nao interessado; nao tenho
            interesse; retirada; retirado; retirei; sem interesse""",
        StatusSense.RESCINDED: """
            oferta cancelada; oferta retirada; proposta cancelada; proposta retirada; rescindida; revogada""",
        StatusSense.CLOSED: """
            arquivada; arquivado; cargo preenchido; encerrada; encerrado; encerramento; expirada;
            expirado; fechada; fechado; perdido; posicao fechada; posicao preenchida; processo cancelado;
            processo encerrado; processo finalizado; vaga cancelada; vaga congelada; vaga encerrada; vaga
            expirada; vaga fechada; vaga preenchida""",
        StatusSense.CANCELLED: "anulada; anulado; cancelada; cancelado; cancelamento",
        StatusSense.HELD: """
            adiada; adiado; banco de talentos; cadastro de reserva; cadastro reserva; congelada;
            congelado; em espera; em pausa; em stand by; lista de espera; parada; parado; pausada;
            pausado; stand by; suspensa; suspenso""",
        StatusSense.SILENT: """
            ghosting; nao obtive resposta; nao responderam; nao respondeu; nao respondido; nao retornaram;
            nao retornou; nenhuma resposta; sem contacto; sem contato; sem feedback; sem noticias; sem
            resposta; sem retorno; silencio""",
        StatusSense.PENDING: """
            a aguardar; a aguardar resposta; a decorrer; a espera; a espera de resposta; aberta; aberto;
            aguarda; aguardando; aguardando resposta; aguardando retorno; em aberto; em analise; em
            andamento; em avaliacao; em consideracao; em contratacao; em curso; em processo; em progresso;
            em revisao; esperando; no aguardo; pendente; pendentes; por confirmar; preencher; preenchida;
            preenchido; processo de admissao; processo de contratacao""",
        StatusSense.BY_YOU: "aceitei; minha parte; pela candidata; pelo candidato; por mim",
        StatusSense.BY_THEM: """
            empregador; empresa; pela companhia; pela empresa; pelo empregador; pelo recrutador; por eles;
            por empresa; recrutador""",
        StatusSense.NOT: "ainda nao; nao; nem; nenhum; nenhuma; nunca; sem",
        StatusSense.PERHAPS: """
            aceitacao; acho; admissao; ainda; ainda nao; antes; aparentemente; ate agora; ate ao momento;
            ate o momento; atualmente; caso; contestado; contratacao; creio; data de encerramento; data
            limite; deve; deveria; em breve; engano; erro; eventual; iminente; no momento; para ja;
            parece; por agora; por engano; por enquanto; por erro; possivel; possivelmente; prazo;
            provavel; provavelmente; quase; receio; rejeicao retirada; se; sera; seria; supostamente;
            talvez; temo""",
        StatusSense.FILLER: """
            a; anuncio; ao; as; ate; candidata; candidato; com; com o; da; das; de; do; dos; e; em;
            emprego; escrita; esta; etapa; eu; fase; final; finalmente; foi; formal; fui; gestor;
            infelizmente; inicial; ja; lider; me; meu; minha; na; no; o; oferta de emprego; online; os;
            ou; para; pela; pelo; por; posicao; presencial; primeira; primeiro; rh; segunda; seletivo;
            sido; status; tecnica; tecnico; telefonica; terceira; um; uma; vaga; vaga de emprego; vagas;
            verbal""",
    },
    roles={
        RoleSense.RECRUITS: """
            agencia de emprego; analista de recrutamento; analista de selecao; aquisicao de talentos;
            atracao de talentos; caca talentos; consultor de recrutamento; consultora de recrutamento;
            consultoria de recrutamento; consultoria de rh; diretor de recrutamento; diretora de
            recrutamento; especialista em recrutamento; gerente de recrutamento; gerente de selecao;
            gestor de recrutamento; gestora de recrutamento; lider de recrutamento; recrutador; recrutador
            externo; recrutadora; recrutamento; recrutamento e selecao; responsavel de recrutamento;
            responsavel pelo recrutamento; selecao; selecionador; selecionadora; tech recruiter""",
        RoleSense.OUTSIDE: """
            agencia; agencia de emprego; caca talentos; consultor de recrutamento; consultora de
            recrutamento; consultoria; consultoria de recrutamento; consultoria de rh; externa; externo;
            recrutador externo; terceirizada""",
        RoleSense.ARRANGES: """
            analista de rh; bp de rh; coordenador; coordenador de rh; coordenadora; coordenadora de rh;
            departamento pessoal; diretor de recursos humanos; diretor de rh; diretora de recursos
            humanos; diretora de rh; gente e gestao; gerente de recursos humanos; gerente de rh; gestao de
            pessoas; gestor de rh; gestora de rh; parceiro de negocios de rh; recursos humanos; tecnica de
            recursos humanos; tecnico de recursos humanos""",
        RoleSense.ASSISTS: """
            assistente; assistente de direcao; assistente de recrutamento; assistente de rh; assistente
            executiva; assistente executivo; auxiliar de rh; estagiario de rh; recepcionista; secretaria;
            secretario""",
        RoleSense.LEADS: """
            administrador da empresa; cofundador; cofundadora; diretor executivo; diretor geral; diretor
            presidente; diretora executiva; diretora geral; diretoria; diretoria executiva; dona; dono;
            fundador; fundadora; presidente; proprietaria; proprietario; socia; socio; vice presidente""",
        RoleSense.MANAGES: """
            chefe; chefe de equipa; chefia; diretor; diretora; encarregada; encarregado; gerente; gerente
            de area; gestor; gestor de equipa; gestora; lider; lider de equipa; lider de equipe; lider
            tecnico; responsavel; superior; supervisor; supervisora""",
        RoleSense.HIRES: """
            chefe direto; dono da vaga; futura chefe; futura gestora; futuro chefe; futuro gestor; gerente
            contratante; gerente de contratacao; gestor contratante; gestor da vaga; gestor de
            contratacao; gestor direto; gestor responsavel; gestora da vaga; gestora direta; lider da
            vaga; responsavel pela vaga; superior direto""",
        RoleSense.INTERVIEWS: """
            avaliador; avaliadora; banca; banca examinadora; entrevistador; entrevistador tecnico;
            entrevistadora; entrevistadora tecnica; entrevistadores; juri; painel""",
        RoleSense.PEER: """
            colega; colega de equipa; colega de equipe; colegas; companheiro de equipe; futura colega;
            futuro colega; membro da equipa; membro da equipe; na equipa; na equipe; par""",
        RoleSense.REFERS: """
            indicacao; indicado por; indicou; me indicou; quem me indicou; recomendacao; recomendado por;
            referencia""",
        RoleSense.BYSTANDER: """
            amiga; amigo; colaborador; colaboradora; conhecida; conhecido; contacto na empresa; contato
            interno; contato na empresa; empregada; empregado; ex colega; ex funcionaria; ex funcionario;
            funcionaria; funcionario; rede de contatos""",
        RoleSense.TRADE: """
            analista; arquiteto; comercial; contabilista; contador; desenvolvedor; desenvolvedora;
            designer de produto; engenheira; engenheiro; gerente de contas; gerente de produto; gerente de
            projeto; gerente de projetos; gestor de contas; gestor de produto; gestor de projeto; gestor
            de projetos; gestora de projeto; gestora de projetos; programador; programadora; tecnica;
            tecnico; vendedor; vendedora""",
        RoleSense.PLAIN: "consultor; consultora",
        RoleSense.NOT: "anterior; antiga; antigo; ex; nao; nao na equipa; nao na equipe",
        RoleSense.FILLER: """
            a; area; as; com; contacto; contato; da; das; de; direta; direto; do; dos; e; em; empresa;
            equipa; equipe; futura; futuro; interna; interno; meu; minha; na; no; o; os; para; pessoa;
            pleno; por; senior; um; uma""",
    },
    columns={
        "status": "estado; etapa; fase; situacao; resultado",
        "contact_name": "contacto; contato",
        "company": "empresa",
        "position": "cargo; vaga",
        "interview_on": "data da entrevista; data entrevista",
        "last_contact_on": "ultimo contacto; ultimo contato",
        "applied_on": "data da candidatura; data candidatura",
        "noted_on": "data",
        "name": "nome",
    },
    days=DayWords(
        months=(
            "janeiro",
            "fevereiro",
            "marco",
            "abril",
            "maio",
            "junho",
            "julho",
            "agosto",
            "setembro",
            "outubro",
            "novembro",
            "dezembro",
        ),
        weekdays="segunda-feira; terca-feira; quarta-feira; quinta-feira; sexta-feira; sabado; domingo",
        before_a_day="em; dia",
        after_a_day="o",
        before_a_month="de",
        before_a_year="de",
        before_a_time="a; as",
        after_an_hour="h",
        none="nenhum; nenhuma; pendente; a definir",
    ),
    yes="sim",
    no="nao",
    who_follows="por; pela; pelo",
    endings="a; as",
    ordinals="o; a",
    short_joins="e",
    beside="com",
    several="comissao; comite; equipa; equipe; outras; outros; painel",
    notes="notas; nota; comentario; comentarios; observacoes; anotacoes; ultima acao",
    noted_applied="candidatei me; candidatura enviada",
    noted_asked="acompanhamento enviado; perguntei",
    events={
        "send_thank_you": "agradecimento enviado",
        "check_in": "acompanhamento enviado",
        "they_wrote": "resposta recebida",
        "booked": "entrevista agendada; entrevista marcada",
        "met": "entrevista realizada",
        "called_off": "entrevista cancelada",
        "test_sent": "teste entregue",
    },
)
