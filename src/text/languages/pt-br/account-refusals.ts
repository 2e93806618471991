import type { Translated } from '../../parts/translated';

export const accountRefusals: Translated<'accountRefusals', 'pt-br'> = {
  'auth.outsider':
    'Esta conversa pertence a outra organização, e só atendo as pessoas dessa organização. Peça a uma delas, por exemplo, a um proprietário da equipe. Para a sua própria foto, use o PhotoBot na sua organização.',
  'auth.sign_in_stale': {
    search: 'Sua sessão expirou. Pesquise novamente para entrar.',
    press: 'Sua sessão expirou. Selecione “Tentar novamente” para entrar.',
  },
  'auth.sign_in_refused':
    'O Microsoft 365 recusa a sua entrada, mesmo após uma nova tentativa, portanto nada foi alterado. Peça a um administrador que consulte os logs de entrada do Entra.',
  'auth.not_silent':
    'O Teams não conseguiu conectar você automaticamente, portanto nada foi alterado. Selecione o botão mais uma vez e escolha “Entrar” onde o Teams oferecer.',
  'auth.app_missing':
    'O Teams não conseguiu conectar você automaticamente, porque você não adicionou o PhotoBot. Adicione-o em “Aplicativos” e selecione o botão mais uma vez, ou escolha “Entrar” onde o Teams oferecer.',
  'auth.code_wrong':
    'Este código está incorreto ou expirou. Confira os seis dígitos ou selecione “Entrar” mais uma vez para obter outro.',
  'auth.consent_needed': {
    missing: 'O PhotoBot precisa da permissão {scopes}. Ela ainda não foi concedida.',
    missingFor:
      'O PhotoBot precisa da permissão {scopes} para {purpose}. Ela ainda não foi concedida.',
    administrator:
      'Um administrador da sua organização pode concedê-la para todos com “Conceder permissão”. Depois, selecione “Tentar novamente”.',
    yourself:
      'Você pode concedê-la com “Conceder permissão”, a menos que a sua organização deixe isso para os administradores. Depois, selecione “Tentar novamente”.',
  },
  'auth.step_up_needed':
    'Para isso, sua organização exige uma entrada mais segura, como um segundo fator. Selecione “Tentar novamente” e depois “Entrar”, se o Teams mostrar essa opção. Se não funcionar, saia do Teams, entre de novo e selecione “Tentar novamente”.',
  'auth.blocked_by_policy':
    'Uma política da sua organização bloqueia esta entrada, por exemplo, neste dispositivo. Fale com um administrador.',
  'auth.not_assigned':
    'Na sua organização, somente as pessoas às quais o PhotoBot foi atribuído podem usá-lo; peça a um administrador que o atribua a você (Aplicativos empresariais › PhotoBot › Usuários e grupos).',
  'auth.no_account':
    'Sua conta não pertence a esta organização, portanto nada foi alterado. Peça a um administrador que convide você ou use o PhotoBot na sua própria organização.',
  'auth.account_blocked':
    'Sua conta está desabilitada ou bloqueada, portanto nada foi alterado. Peça a um administrador que a desbloqueie.',
  'auth.misconfigured': {
    credential:
      'O PhotoBot não conseguiu provar sua identidade ao Microsoft 365. Peça a um administrador que verifique a credencial dele.',
    connection:
      'O serviço de entrada não aceita a forma como o PhotoBot está conectado a ele. Peça a um administrador que verifique a conexão OAuth do Azure Bot.',
    registration:
      'O PhotoBot não está registrado corretamente no Microsoft 365. Peça a um administrador que verifique o registro do aplicativo.',
  },
  'auth.unavailable': 'O serviço de entrada não está respondendo no momento.',
  'auth.wrong_person': {
    search:
      'Você entrou com outra conta, por isso não pesquisei. Pesquise novamente e entre com a conta que você usa no Teams.',
    press:
      'Você entrou com outra conta, por isso não fiz nada. Selecione o botão novamente e entre com a conta que você usa no Teams.',
  },
  'auth.not_owner': {
    group:
      'Somente um proprietário do grupo pode alterar a foto dele, portanto nada foi alterado. Peça a um proprietário que faça isso.',
    team: 'Somente um proprietário da equipe pode alterar a foto dela, portanto nada foi alterado. Peça a um proprietário que publique a imagem; se a equipe estiver arquivada, um proprietário precisa restaurá-la primeiro.',
  },
  'auth.not_administrator':
    'Somente um Administrador de Usuários, um Administrador de Pessoas, um Administrador Global ou um administrador de fotos do PhotoBot pode alterar a foto de outra pessoa, portanto nada foi alterado. Peça a um deles.',
  'auth.not_photo_administrator':
    'Somente as pessoas da lista de administradores de fotos do PhotoBot podem fazer isso, portanto nada foi alterado. Peça a uma delas.',
  'auth.application_denied':
    'O próprio PhotoBot não tem autorização para alterar esta foto, portanto nada foi alterado. Peça a um administrador que conceda a permissão e depois selecione “Tentar novamente”.',
  'auth.guest':
    'Você é um convidado nesta organização. Os convidados alteram a própria foto na organização de origem, portanto nada foi alterado.',
  'auth.guest_not_owner': {
    group:
      'Somente um proprietário do grupo pode alterar a foto dele, e um convidado não pode ser proprietário, portanto nada foi alterado. Peça a um proprietário que publique a imagem.',
    team: 'Somente um proprietário da equipe pode alterar a foto dela, e um convidado não pode ser proprietário, portanto nada foi alterado. Peça a um proprietário que publique a imagem.',
  },
  'auth.sign_out_failed': {
    misconfigured:
      'O serviço de entrada se recusa a desconectar você, portanto sua sessão continua aberta. Peça a um administrador que verifique como o PhotoBot está conectado a ele.',
    unreachable:
      'Não consegui acessar o serviço de entrada, portanto sua sessão talvez continue aberta. Escreva “sair” novamente em um minuto.',
  },
  'graph.no_mailbox':
    'Não há uma caixa de correio do Exchange Online onde salvar a foto, portanto nada foi alterado. Uma conta nova pode receber uma em até um dia; se isso não acontecer, fale com um administrador.',
  'graph.no_licence': {
    you: 'Sua conta não tem a licença do Exchange Online necessária para uma foto, portanto nada foi alterado. Peça uma a um administrador.',
    user: 'A conta dessa pessoa não tem a licença do Exchange Online necessária para uma foto, portanto nada foi alterado. Peça uma a um administrador.',
    group:
      'O grupo não tem a licença do Exchange Online necessária para uma foto, portanto nada foi alterado. Peça uma a um administrador.',
    team: 'A equipe não tem a licença do Exchange Online necessária para uma foto, portanto nada foi alterado. Peça uma a um administrador.',
  },
  'graph.mailbox_full': {
    you: 'Sua caixa de correio está cheia, portanto nada foi alterado. Exclua algo dela ou peça mais espaço a um administrador e depois tente novamente.',
    user: 'A caixa de correio dessa pessoa está cheia, portanto nada foi alterado. Peça a ela ou a um administrador que libere espaço e depois tente novamente.',
    group:
      'A caixa de correio do grupo está cheia, portanto nada foi alterado. Exclua algo dela ou peça mais espaço a um administrador e depois tente novamente.',
    team: 'A caixa de correio da equipe está cheia, portanto nada foi alterado. Exclua algo dela ou peça mais espaço a um administrador e depois tente novamente.',
  },
  'graph.storage_full':
    'O armazenamento desta foto está cheio, portanto nada foi alterado. Peça a um administrador que libere espaço e depois tente novamente.',
  'graph.account_disabled': {
    you: 'Sua conta está bloqueada ou desabilitada, portanto nada foi alterado. Fale com um administrador.',
    user: 'A conta dessa pessoa está bloqueada ou desabilitada, portanto nada foi alterado. Fale com um administrador.',
    group:
      'A conta do grupo está bloqueada ou desabilitada, portanto nada foi alterado. Fale com um administrador.',
    team: 'A conta da equipe está bloqueada ou desabilitada, portanto nada foi alterado. Fale com um administrador.',
  },
  'graph.mailbox_closed': {
    you: 'Sua caixa de correio está nos servidores da sua organização, ou uma política impede o acesso de aplicativos, por isso o PhotoBot não consegue acessá-la. Fale com um administrador.',
    user: 'A caixa de correio dessa pessoa está nos servidores da sua organização, ou uma política impede o acesso de aplicativos, por isso o PhotoBot não consegue acessá-la. Fale com um administrador.',
    group:
      'A caixa de correio do grupo está nos servidores da sua organização, ou uma política impede o acesso de aplicativos, por isso o PhotoBot não consegue acessá-la. Fale com um administrador.',
    team: 'A caixa de correio da equipe está nos servidores da sua organização, ou uma política impede o acesso de aplicativos, por isso o PhotoBot não consegue acessá-la. Fale com um administrador.',
  },
  'graph.access_policy':
    'Uma política da sua organização impede que o PhotoBot acesse esta caixa de correio, portanto nada foi alterado. Fale com um administrador.',
};
