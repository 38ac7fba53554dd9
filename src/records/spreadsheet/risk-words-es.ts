import type { OneLanguage } from './sheet-words.ts'

/** The Spanish of a register's sheets: ours first, then what registers of risks use. */
export const spanishRiskWords: OneLanguage = {
  headings: {
    WeftReference: 'Referencia de Weft',
    OwnReference:
      'Referencia propia|Ref|Referencia|N.º|Nº|Núm|Número|Identificador|ID del riesgo|ID riesgo|N.º de riesgo|Código|Clave',
    Title:
      'Riesgo|Título|Título del riesgo|Nombre|Nombre del riesgo|Denominación|Asunto|Enunciado|Riesgo identificado',
    Wording: 'Redacción|Texto íntegro|Texto completo',
    Detail:
      'Detalle|Detalles|Descripción|Descripción del riesgo|Comentario|Comentarios|Observaciones|Notas|Aclaraciones',
    RiskKind: 'Tipo|Tipo de riesgo|Clase|Clase de riesgo|Naturaleza',
    Category: 'Categoría|Categoría del riesgo|Categoría de riesgo|Familia|Ámbito|Tema|Área de riesgo',
    Cause: 'Causa|Causas|Origen|Factor de riesgo|Causa raíz|Causa del riesgo',
    Event: 'Evento|Suceso|Acontecimiento|Evento de riesgo',
    Effect: 'Efecto|Efectos|Consecuencia|Consecuencias|Descripción del impacto',
    Owner:
      'Responsable|Propietario|Propietario del riesgo|Dueño|Dueño del riesgo|Encargado|Asignado a|Responsable del riesgo|Titular',
    Deputy: 'Suplente|Sustituto|Adjunto|Suplencia',
    Departments:
      'Departamentos|Departamento|Departamentos afectados|Área|Áreas|Dirección|Gerencia|Unidad|Equipo|Equipos|Servicio',
    Likelihood:
      'Probabilidad (1 a 5)|Probabilidad|Posibilidad|Frecuencia|Ocurrencia|Probabilidad de ocurrencia|Probabilidad residual|Probabilidad actual|Probabilidad neta',
    Impact:
      'Impacto (1 a 5)|Impacto|Gravedad|Severidad|Impacto residual|Impacto actual|Impacto neto|Nivel de impacto|Magnitud',
    Level:
      'Nivel|Nivel de riesgo|Nivel del riesgo|Criticidad|Valoración|Evaluación|Calificación|Prioridad|Riesgo residual|Puntuación|Semáforo',
    InherentLikelihood:
      'Probabilidad antes de las medidas (1 a 5)|Probabilidad antes de las medidas|Probabilidad inherente|Probabilidad bruta|Probabilidad inicial',
    InherentImpact:
      'Impacto antes de las medidas (1 a 5)|Impacto antes de las medidas|Impacto inherente|Impacto bruto|Impacto inicial|Gravedad bruta',
    TargetLikelihood: 'Probabilidad deseada (1 a 5)|Probabilidad deseada|Probabilidad objetivo',
    TargetImpact: 'Impacto deseado (1 a 5)|Impacto deseado|Impacto objetivo|Gravedad objetivo',
    Confidence: 'Confianza|Grado de confianza|Certeza',
    Proximity: 'Cuándo se notaría|Proximidad|Horizonte|Horizonte temporal|Cuándo|Plazo del riesgo',
    EarlySign:
      'Señal temprana|Desencadenante|Desencadenantes|Disparador|Señal de alerta|Señal de alarma|Indicador',
    ExistingMeasures:
      'Qué se hace ya|Medidas existentes|Medidas|Medidas de mitigación|Mitigación|Plan de acción|Plan de mitigación|Plan de respuesta|Acciones|Controles|Controles existentes|Plan de tratamiento',
    Response:
      'Respuesta|Estrategia|Tratamiento|Tratamiento del riesgo|Respuesta al riesgo|Estrategia de respuesta',
    RiskState: 'Estado|Estatus|Situación|Estado del riesgo|Avance',
    OwnerMayDecide: 'El responsable puede decidir',
    OwnerLimit: 'Hasta|Tope|Límite',
    MandateUntil: 'Mandato hasta',
    BlockedSince: 'Bloqueado desde',
    EscalatedTo: 'Escalado a|Escalamiento|Escalación|Elevado a',
    EscalatedOn: 'Escalado el|Fecha de escalado|Fecha de escalamiento|Elevado el',
    AnswerDue: 'Respuesta antes del',
    Answer: 'Respuesta dada',
    AnsweredOn: 'Respondido el',
    LastReview:
      'Última revisión|Última actualización|Actualizado el|Fecha de actualización|Última evaluación|Revisado el',
    NextReview:
      'Próxima revisión|Fecha de revisión|Siguiente revisión|Próxima evaluación|Revisar el|Vencimiento|Fecha de vencimiento|Fecha objetivo|Fecha límite|Fecha compromiso|Plazo',
    AcceptanceState: 'Aceptación',
    Approver: 'Aprueba|Aprobador|Aprobado por|Aceptado por|Validado por|Autorizado por',
    AcceptanceReason: 'Por qué se acepta|Motivo de aceptación|Justificación de la aceptación',
    AcceptedUntil: 'Aceptado hasta',
    ClosedOn: 'Cerrado el|Fecha de cierre|Fecha cierre',
    CloseReason: 'Motivo de cierre|Razón de cierre|Motivo del cierre',
    RaisedBy:
      'Planteado por|Identificado por|Detectado por|Comunicado por|Creado por|Autor|Reportado por|Registrado por',
    RaisedAt:
      'Planteado el|Identificado el|Fecha de identificación|Fecha de creación|Creado el|Abierto el|Fecha de apertura|Fecha de registro|Fecha de alta|Registrado el',
  },
  choices: {
    RiskKind: {
      Bottleneck: 'Cuello de botella',
      Dependency: 'Dependencia',
      'Failure mode': 'Modo de fallo|Fallo|Falla|Modo de falla|Avería',
      Other: 'Otro|Riesgo|Problema|Supuesto|Hipótesis|Amenaza|Oportunidad',
    },
    Category: {
      People: 'Personas|Personal|Humano|RR. HH.|RRHH|Recursos humanos|Recursos|Plantilla',
      Process: 'Proceso|Procesos|Operaciones|Operativo|Operacional|Organización|Procedimientos',
      Data: 'Datos|Información',
      Technology: 'Tecnología|Técnico|Tecnológico|Informática|TI|Sistemas',
      Supplier: 'Proveedor|Proveedores|Subcontratista|Terceros|Contratista',
      Finance: 'Finanzas|Financiero|Costes|Coste|Costos|Costo',
      Legal: 'Jurídico|Legal|Cumplimiento|Normativo|Regulatorio',
      Customer: 'Cliente|Clientes|Mercado',
      Other: 'Otra|Otras|Otro|Otros',
    },
    Level: {
      Low: 'Bajo|Baja|Leve',
      Medium: 'Medio|Media|Moderado|Moderada|Tolerable',
      High: 'Alto|Alta|Elevado|Elevada|Importante',
      Critical: 'Crítico|Crítica|Muy alto|Extremo|Mayor|Inaceptable',
    },
    Confidence: {
      Low: 'Baja|Bajo',
      Medium: 'Media|Medio',
      High: 'Alta|Alto',
      Unknown: 'Se desconoce|Desconocida|Desconocido',
    },
    Proximity: {
      Now: 'Ahora|Inmediato|Inminente|Inmediatamente',
      'This month': 'Este mes|Mes',
      'This quarter': 'Este trimestre|Trimestre',
      Later: 'Más adelante|Más tarde|Posteriormente',
    },
    Response: {
      Open: 'Por decidir|Abierta|Abierto|Ninguna|Sin decidir',
      Reduce: 'Reducir|Reducción|Mitigar|Mitigación|Tratar|Controlar',
      Avoid: 'Evitar|Evasión|Eliminar',
      Transfer: 'Transferir|Transferencia|Compartir|Asegurar|Trasladar',
      Accept: 'Aceptar|Aceptación|Tolerar|Asumir|Retener',
      Watch: 'Vigilar|Vigilancia|Supervisar|Monitorear|Seguir|Observar',
    },
    RiskState: {
      New: 'Nuevo|Abierto|Identificado|Pendiente|Propuesto|Por hacer',
      Assessed: 'Evaluado|Analizado|Activo|Valorado',
      'In treatment': 'En tratamiento|En curso|En proceso|Tratado|En mitigación|En progreso',
      Watching: 'En vigilancia|En seguimiento|En observación|En espera|Suspendido|Monitoreado',
      Happened: 'Ocurrió|Ocurrido|Materializado|Realizado|Problema',
      Closed: 'Cerrado|Finalizado|Terminado|Resuelto|Descartado|Cancelado|Concluido',
    },
    AcceptanceState: {
      Draft: 'Borrador',
      Asked: 'Solicitado|Solicitada|Enviado|En espera|Pendiente',
      Accepted: 'Aceptado|Aceptada|Aprobado|Aprobada|Validado',
      Rejected: 'Rechazado|Rechazada|Denegado',
      Revoked: 'Retirado|Revocado|Revocada|Anulado',
    },
    CloseReason: {
      Mitigated: 'Mitigado|Resuelto|Tratado',
      'No longer relevant': 'Ya no es relevante|Obsoleto|Sin objeto|No aplica',
      Merged: 'Fusionado|Agrupado|Unificado',
      Happened: 'Ocurrió|Ocurrido|Materializado',
      Duplicate: 'Duplicado|Repetido',
    },
  },
  steps: [
    'Rara|Raro|Rara vez|Muy baja|Muy bajo|Muy improbable|Remota|Remoto|Insignificante|Excepcional',
    'Poco probable|Improbable|Baja|Bajo|Menor|Leve|Limitado',
    'Posible|Media|Medio|Moderado|Moderada|Ocasional',
    'Probable|Alta|Alto|Mayor|Importante|Elevada|Elevado|Frecuente',
    'Casi segura|Casi seguro|Muy alta|Muy alto|Muy probable|Segura|Seguro|Grave|Crítico|Crítica|Catastrófico|Extremo',
  ],
}
