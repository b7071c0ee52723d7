"""Spanish as it is read; `ReadLanguage` says what each part is."""

from __future__ import annotations

from netiquette._trackers.read_language import DayWords, ReadLanguage
from netiquette._trackers.senses import RoleSense, StatusSense

__all__ = ["READ_SPANISH"]

READ_SPANISH = ReadLanguage(
    code="es",
    statuses={
        StatusSense.APPLICATION: """
            activa; activo; admitida al proceso; admitido al proceso; aplicacion; aplicada; aplicado;
            aplique; candidatura; candidatura recibida; candidaturas; contactada; contactado; curriculum;
            curriculum enviado; cv; cv enviado; entregada; entregado; enviada; enviadas; enviado;
            enviados; hoja de vida; inscripcion; inscrita; inscrito; nueva; nuevo; postulacion;
            postulacion recibida; postulaciones; postulada; postulado; postule; presentada; presentado;
            proceso; recomendado; referida; referido; seguimiento; solicitada; solicitado; solicitud;
            solicitud recibida; solicitudes""",
        StatusSense.SCREEN: """
            caso practico; cribado; desafio tecnico; ejercicio; entrevista con rrhh; entrevista de rrhh;
            entrevista inicial; entrevista rrhh; entrevista telefonica; evaluacion tecnica; evaluaciones;
            examen; filtro; llamada; llamada rrhh; llamada telefonica; preseleccion telefonica; primer
            contacto; prueba; prueba tecnica; pruebas; psicotecnico; reto; reto tecnico; tarea; test
            tecnico""",
        StatusSense.TEST: """
            caso practico; desafio tecnico; ejercicio; examen; prueba; prueba tecnica; pruebas;
            psicotecnico; reto; reto tecnico; tarea; test tecnico""",
        StatusSense.INTERVIEW: """
            cita; en entrevista; en entrevistas; entrevista; entrevista de contratacion; entrevista final;
            entrevistada; entrevistado; entrevistando; entrevistas; fase final; primera entrevista;
            reunion; ronda; ronda final; rondas; segunda entrevista; ultima entrevista; ultima ronda""",
        StatusSense.FINAL: """
            entrevista final; fase final; finalista; ronda final; ultima entrevista; ultima ronda""",
        StatusSense.RESULT: """
            decision; decision final; feedback; resultado; resultados; retroalimentacion; veredicto""",
        StatusSense.REFERENCES: """
            antecedentes; comprobacion de referencias; referencias; verificacion de referencias""",
        StatusSense.OFFER: """
            carta oferta; contrato; contrato enviado; en negociacion; negociacion; negociando; oferta;
            oferta economica; oferta enviada; oferta formal; oferta laboral recibida; ofertas; propuesta;
            propuesta economica; propuesta enviada; propuesta laboral""",
        StatusSense.TALK: "cafe; charla informativa; contactos; entrevista informativa; networking",
        StatusSense.SAVED: """
            aun no aplicado; borrador; deseada; deseado; deseados; en preparacion; favorita; favorito;
            favoritos; guardada; guardadas; guardado; guardados; idea; interesada; interesado;
            interesante; investigacion; investigando; lista de deseos; me interesa; no aplicado; no
            enviada; no enviado; no iniciado; no postulado; nueva oferta; nuevas ofertas; objetivo; oferta
            nueva; ofertas nuevas; para aplicar; pendiente aplicar; pendiente de aplicar; pendiente de
            enviar; pendiente de envio; pendiente de postular; pendiente por aplicar; por aplicar; por
            enviar; por hacer; por postular; por solicitar; posible; preparacion; preparando; prospecto;
            sin aplicar; sin enviar; sin postular""",
        StatusSense.REVIEWED: """
            analisis; bajo revision; candidatura vista; considerado; curriculum visto; cv leido; cv visto;
            derivada; derivado; en analisis; en consideracion; en estudio; en evaluacion; en revision; en
            valoracion; evaluacion; evaluando; leida; leido; preseleccion; preseleccionada;
            preseleccionado; revisada; revisado; revision; trasladado; valoracion; vista; visto""",
        StatusSense.ANSWERED: """
            acuse de recibo; contacto; contestado; en contacto; en conversacion; en conversaciones;
            recibida; respondida; respondido; respuesta; respuesta recibida""",
        StatusSense.SCHEDULED: """
            agendada; agendadas; agendado; citada; citado; concertada; concertado; confirmada; confirmado;
            convocada; convocado; coordinada; fijada; invitacion; invitada; invitado; pactada;
            planificada; planificado; por agendar; prevista; programada; programadas; programado;
            propuesta de entrevista; propuesta de fecha; proxima; proximo""",
        StatusSense.DONE: """
            agradecimiento; aprobada; aprobado; celebrada; completada; completado; concluida; concluido;
            despues; efectuada; entrevistada; entrevistado; finalizada; finalizado; hecha; hecho; pasada;
            pasado; realizada; realizadas; realizado; superada; superado; tenida; terminada; terminado;
            tras""",
        StatusSense.CHOSEN: """
            aprobado; apto; avanzado; elegida; elegido; seleccionada; seleccionado; siguiente etapa;
            siguiente fase; siguiente ronda""",
        StatusSense.RECEIVED: """
            contrato enviado; en negociacion; extendida; hecha; me han hecho; me hicieron; negociacion;
            negociando; oferta enviada; presentada; propuesta enviada; recibida; recibidas; recibido""",
        StatusSense.ACCEPTED: "aceptacion; aceptada; aceptado; acepte; firmada; firmado; he aceptado",
        StatusSense.SUCCESS: "conseguido; exito; exitoso",
        StatusSense.STARTED: "comenzado; empezado; iniciado",
        StatusSense.HIRED: """
            contratacion; contratada; contratado; empleado; incorporacion; incorporada; incorporado""",
        StatusSense.SKIPPED: "omitida; omitido; saltada; saltado",
        StatusSense.FAILED: "fallida; fallido; fallo; fracasado; fracaso",
        StatusSense.TURNED_DOWN: """
            declinada; declinado; decline; he rechazado; la rechace; lo rechace; oferta rechazada;
            rechace; rechazada; rechazada por mi; rechazado; rechazado por mi; rechazo; yo rechace""",
        StatusSense.REJECTED: """
            denegada; denegado; descartada; descartado; descarte; desestimada; desestimado; desfavorable;
            eliminada; eliminado; excluido; negativa; no aceptado; no apto; no continua; no contratado; no
            elegido; no pasa; no seleccionada; no seleccionado; no superada; rechazada; rechazado;
            rechazo; rechazos""",
        StatusSense.WITHDRAWN: """
            abandonada; abandonado; abandono; baja voluntaria; desistida; desistido; desistimiento; he
            renunciado; me retire; no interesa; no interesada; no interesado; no me interesa; renuncia;
            renunciado; retirada; retirado; retirado por mi; retire""",
        StatusSense.RESCINDED: """
            oferta cancelada; oferta retirada; propuesta retirada; rescindida; rescindido; revocada""",
        StatusSense.CLOSED: """
            archivada; archivado; caducada; caducado; cerrada; cerrado; cubierta; cubierto; expirada;
            expirado; finalizado el proceso; oferta caducada; oferta cerrada; oferta expirada; perdido;
            proceso cerrado; proceso finalizado; puesto cancelado; puesto cubierto; terminado el proceso;
            vacante cancelada; vacante cerrada; vacante cubierta; vencida""",
        StatusSense.CANCELLED: "anulada; anulado; cancelacion; cancelada; cancelado",
        StatusSense.HELD: """
            aplazada; aplazado; congelada; congelado; detenido; en espera; en pausa; en reserva; en stand
            by; lista de espera; paralizada; paralizado; pausada; pausado; pospuesta; pospuesto; stand by;
            suspendida; suspendido""",
        StatusSense.SILENT: """
            ignorado; me han ignorado; me ignoraron; ninguna respuesta; no contesta; no contestan; no han
            respondido; no hay respuesta; no responde; no responden; no respondido; silencio; sin
            contestacion; sin contestar; sin feedback; sin noticias; sin respuesta""",
        StatusSense.PENDING: """
            a la espera; a la espera de respuesta; abierta; abierto; bajo revision; cumplimentada;
            cumplimentado; diligenciado; en analisis; en consideracion; en curso; en espera de respuesta;
            en estudio; en evaluacion; en marcha; en proceso; en progreso; en revision; en tramite; en
            valoracion; esperando; esperando respuesta; evaluando; pendiente; pendiente de respuesta;
            pendientes; por confirmar; por definir; proceso de contratacion; rellenada; rellenado;
            rellenar""",
        StatusSense.BY_YOU: """
            acepte; he aceptado; por candidato; por el candidato; por la candidata; por mi; por mi parte""",
        StatusSense.BY_THEM: """
            compania; empresa; por el empleador; por ellos; por empresa; por la compania; por la empresa""",
        StatusSense.NOT: "aun no; nada; ni; ninguna; ninguno; no; nunca; sin; todavia no",
        StatusSense.PERHAPS: """
            aceptacion; actualmente; al parecer; antes; aparentemente; aun; aun no; casi; contratacion;
            creo; de momento; deberia; error; fecha de cierre; fecha limite; hasta ahora; hasta el
            momento; hasta la fecha; impugnado; incorporacion; inminente; parece; plazo; por ahora; por el
            momento; por equivocacion; por error; posible; posiblemente; probable; probablemente; pronto;
            quiza; quizas; rechazo retirado; recurrido; sera; seria; si; supuestamente; tal vez; temida;
            temido; temo; todavia; todavia no""",
        StatusSense.FILLER: """
            a; al; candidata; candidato; cargo; con; de; del; desgraciadamente; economica; el; empleo; en;
            entrega; escrita; esta; estado; estoy; etapa; fase; final; formal; fue; ha; han; he; inicial;
            la; laboral; lamentablemente; las; lo; los; manager; me; mi; o; oferta de empleo; oferta de
            trabajo; oferta laboral; para; personal; plaza; por; por desgracia; por fin; presencial;
            primer; primera; primero; puesto; que; rrhh; segunda; segundo; seleccion; sido; soy; su;
            tecnica; tecnico; telefonica; tercer; tercera; trabajo; un; una; vacante; verbal; virtual; y;
            ya; yo""",
    },
    roles={
        RoleSense.RECRUITS: """
            adquisicion de talento; agencia de empleo; atraccion de talento; captacion de talento;
            cazatalentos; consultor de seleccion; consultora de seleccion; director de reclutamiento;
            director de seleccion; directora de reclutamiento; directora de seleccion; empresa de
            seleccion; ett; gerente de reclutamiento; gerente de seleccion; jefa de reclutamiento; jefa de
            seleccion; jefe de reclutamiento; jefe de seleccion; reclutador; reclutadora; reclutamiento;
            responsable de adquisicion de talento; responsable de reclutamiento; responsable de seleccion;
            seleccion; seleccion de personal; seleccionador; seleccionadora; tecnica de seleccion; tecnico
            de seleccion""",
        RoleSense.OUTSIDE: """
            agencia; agencia de empleo; cazatalentos; consultor de seleccion; consultora; consultora de
            seleccion; empresa de seleccion; ett; externa; externo; headhunter externo; reclutador
            externo; reclutadora externa""",
        RoleSense.ARRANGES: """
            coordinador; coordinadora; director de recursos humanos; director de rrhh; directora de
            recursos humanos; directora de rrhh; gerente de recursos humanos; gerente de rrhh; jefa de
            personal; jefa de recursos humanos; jefa de rrhh; jefe de personal; jefe de recursos humanos;
            jefe de rrhh; personas; recursos humanos; responsable de recursos humanos; responsable de
            rrhh; rrhh""",
        RoleSense.ASSISTS: """
            administrativa; administrativo; asistente; asistente de direccion; asistente de rrhh;
            asistente ejecutiva; asistente ejecutivo; auxiliar de rrhh; recepcionista; secretaria;
            secretario""",
        RoleSense.LEADS: """
            alta direccion; cofundador; cofundadora; consejera delegada; consejero delegado; director
            ejecutivo; director general; directora ejecutiva; directora general; duena; dueno; fundador;
            fundadora; gerente general; presidenta; presidente; propietaria; propietario; socia; socio;
            socio director; vicepresidenta; vicepresidente""",
        RoleSense.MANAGES: """
            director; directora; encargada; encargado; gerente; jefa; jefa de departamento; jefa de
            equipo; jefatura; jefe; jefe de departamento; jefe de equipo; lider; lider de equipo; lider
            tecnico; responsable; superior; supervisor; supervisora""",
        RoleSense.HIRES: """
            futura jefa; futuro jefe; futuro responsable; gerente contratante; gerente de contratacion;
            jefa directa; jefe directo; manager directo; responsable de contratacion; responsable de la
            vacante; responsable del puesto; responsable directa; responsable directo; superior directo;
            supervisor directo""",
        RoleSense.INTERVIEWS: """
            comite de seleccion; entrevistador; entrevistador tecnico; entrevistadora; entrevistadora
            tecnica; entrevistadores; evaluador; evaluadora; panel de entrevista; tribunal""",
        RoleSense.PEER: """
            colega; companera; companera de equipo; companero; companero de equipo; en el equipo; futura
            companera; futuro companero; integrante del equipo; miembro del equipo; par""",
        RoleSense.REFERS: """
            contacto que me recomendo; me recomendo; me refirio; quien me refirio; recomendacion;
            recomendado por; recomendante; referido por; referidor""",
        RoleSense.BYSTANDER: """
            amiga; amigo; antiguo companero; conocida; conocido; contacto de networking; contacto en la
            empresa; contacto interno; empleada; empleado; ex companero; exalumno; red de contactos;
            trabajador; trabajadora""",
        RoleSense.TRADE: """
            abogada; abogado; analista; arquitecto; comercial; contable; desarrollador; desarrolladora;
            director de cuentas; directora de cuentas; disenador; disenadora; gerente de cuentas; gerente
            de producto; gerente de proyecto; gestor de proyectos; ingeniera; ingeniero; jefa de producto;
            jefa de proyecto; jefe de producto; jefe de proyecto; programador; programadora; tecnica;
            tecnico""",
        RoleSense.PLAIN: "consultor",
        RoleSense.NOT: "anterior; antigua; antiguo; ex; no; no en el equipo",
        RoleSense.FILLER: """
            a; al; area; contacto; de; del; departamento; directa; directo; el; empresa; en; equipo;
            futura; futuro; interna; interno; la; las; los; mi; para; persona; por; principal; un; una; y""",
    },
    columns={
        "status": "estado; etapa; fase; resultado",
        "contact_name": "contacto",
        "company": "empresa; compania",
        "position": "puesto; cargo",
        "interview_on": "fecha de entrevista; fecha de la entrevista; fecha entrevista",
        "last_contact_on": "ultimo contacto",
        "applied_on": "fecha de postulacion; fecha de solicitud",
        "noted_on": "fecha",
        "name": "nombre",
    },
    days=DayWords(
        months=(
            "enero",
            "febrero",
            "marzo",
            "abril",
            "mayo",
            "junio",
            "julio",
            "agosto",
            "septiembre",
            "octubre",
            "noviembre",
            "diciembre",
        ),
        weekdays="lunes; martes; miercoles; jueves; viernes; sabado; domingo",
        before_a_day="el; dia",
        after_a_day="o",
        before_a_month="de",
        before_a_year="de; del",
        before_a_time="a; a la; a las",
        after_an_hour="h",
        none="ninguno; ninguna; por definir; pendiente",
    ),
    yes="si",
    no="no",
    who_follows="por",
    endings="a; as",
    ordinals="o; a",
    short_joins="y; e",
    several="comite; equipo; otras; otros; panel",
    notes="notas; nota; comentario; comentarios; observaciones; ultima accion",
    noted_applied="postulado; me postule; solicitud enviada",
    noted_asked="seguimiento enviado; pregunte",
    events={
        "send_thank_you": "agradecimiento enviado",
        "check_in": "seguimiento enviado",
        "they_wrote": "respuesta recibida",
        "booked": "entrevista programada",
        "met": "entrevista realizada",
        "called_off": "entrevista cancelada",
        "test_sent": "prueba entregada",
    },
)
