import type { Language } from './language';
import { eachMeans, phrasesIn } from './language';

/**
 * Portuguese of Brazil. “Do”, “no” and “time” are English words too, and count only beside words that show that they are
 * Portuguese.
 */
export const ptBr: Language = {
  fillers:
    'o os um uma este esta esse essa isso isto de da das na em com e por pra pro para que é seja ser eu você vc te se quero queria gostaria pode poderia posso consegue favor nova novo atual nosso nossa aqui agora obrigado obrigada ai mas antes primeiro anexo anexa anexada anexado podemos ter gostaríamos ficaria precisa pôr dá vai devia tá lá ',
  greetings: 'oi olá opa bom boa dia tarde noite',
  openers: 'então bem tá opa ops',
  corrections: 'não desculpa desculpe melhor espera quis dizer',
  politeness: 'obrigado obrigada valeu por favor muito pfv vlw pf pfvr demais mesmo',
  photo: 'foto fotos imagem imagens avatar logo logotipo ícone retrato perfil',
  own: 'perfil avatar retrato',
  products: 'teams outlook',
  chats: { chat: 'conversa bate-papo', meeting: 'reunião' },
  addressBooks: 'contatos agenda',
  verbs: {
    set: 'trocar troca troque troco mudar muda mude mudo alterar altera altere altero definir define defina defino colocar coloca coloque coloco botar bota atualizar atualiza atualize atualizo substituir substitui substitua carregar carrega enviar envia fazer faz adicionar adiciona adicione põe ponha inserir insere salvar mudem atualizem inclui incluir inclua mete joga salva salve cadastra cadastrar colocá-la atualizá-la substituam',
    use: 'usar usa use utilizar utiliza utilize',
    show: 'mostrar mostra mostre exibir exibe exiba ver veja',
    remove:
      'remover remove remova excluir exclui exclua apagar apaga apague tirar tira deletar deleta retirar retira',
  },
  together: {
    ...eachMeans(
      'no lugar da minha foto, no lugar da minha foto antiga, no lugar da minha antiga, em vez da minha foto antiga, no lugar da minha foto velha, em vez da minha antiga',
      'para minha foto',
    ),
    ...eachMeans('no lugar da antiga, em vez da antiga, no lugar da velha', 'pfv'),
    'no lugar da minha': 'para minha',
    ...eachMeans('no time, na equipe, pro time', 'para equipe'),
    ...eachMeans('do nosso time, da nossa equipe, do time', 'da equipe'),
    ...eachMeans('no grupo, do grupo, ao grupo', 'para grupo'),
    ...eachMeans('no contato, ao contato, ao meu contato', 'para contato'),
    ...eachMeans('me desloga, me desconecte', 'deslogar'),
    'em anexo': 'anexa',
    'da conta': 'conta',
    'foto no perfil da': 'foto da',
    ...eachMeans('foto no perfil do, foto do', 'foto de'),
    'imagem no perfil da': 'imagem da',
    'como minha': 'as minha',
    'como meu': 'as meu',
    'como a': 'as a',
    'como o': 'as o',
    'como foto': 'as foto',
    'como imagem': 'as imagem',
    'como nova': 'as nova',
    'como ícone': 'as ícone',
    'para a esquerda': 'esquerda',
    'para a direita': 'direita',
    ...eachMeans('me mostra, me mostre, me mostrar', 'mostra'),
    ...eachMeans('sem cortar, sem corte', 'inteira'),
    'de time': 'de equipe',
    'o time': 'o equipe',
    'meu time': 'meu equipe',
    'nosso time': 'nosso equipe',
    'imagem do': 'imagem de',
    'ícone do': 'ícone de',
    'logo do': 'logo de',
    'no meu': 'meu',
    'no perfil': 'perfil',
    'no canal': 'canal',
    'no teams': 'teams',
    'no outlook': 'outlook',
    ...eachMeans(
      'qual é a minha, qual é minha, qual a minha, como está minha, como está a minha',
      'mostra minha',
    ),
    'qual é a foto': 'mostra a foto',
  },
  kinds: {
    me: 'meu minha meus minhas mim',
    team: 'equipe equipes canal canais',
    group: 'grupo grupos',
    contact: 'contato contatos',
    user: 'pessoa usuário usuária colega chefe amigo amiga dele dela deles delas',
  },
  account: 'usuário usuária',
  theirs: 'sua, sua nova, seu, seu novo',
  pointing: 'essa esse esta este isso',
  and: 'e',
  ours: 'nosso nossa',
  onto: 'na no',
  of: 'para pro',
  ofPhoto: 'de da do das dos',
  as: '',
  from: 'desde',
  within: 'em',
  not: 'não nunca',
  questions: 'quem quando onde por que qual',
  crops: {
    auto: 'automático automaticamente',
    centre: 'centro centralizada centralizado meio',
    top: 'cima topo',
    bottom: 'baixo embaixo',
    left: 'esquerda',
    right: 'direita',
    fit: 'inteira inteiro completa completo',
  },
  cropping: 'cortar corta recortar recorta corte mantém mantenha',
  grounds: { white: 'branco branca', black: 'preto preta' },
  backgrounds: 'fundo',
  turns: {
    verbs: 'girar gira gire virar vire rotacionar',
    clock: { right: 'horário', left: 'anti-horário' },
    sides: { right: 'direita', left: 'esquerda' },
    around: '',
    units: 'graus',
    pairs: '',
    glue: 'a o para em na de',
  },
  plain: {
    undo: {
      keys: 'desfazer desfaz desfaça desfazê reverter reverte',
      others:
        'última último alteração mudança troca foto anterior antiga minha a voltar volta volte gostei gostava preferia prefiro mais era melhor tava estava antes bota coloca põe ops errada errado velha que outra de',
      phrases: phrasesIn(
        'gostei antiga, gostava antiga, preferia antiga, prefiro antiga, preferia anterior, anterior melhor, antiga melhor, coloca antiga, bota antiga, põe antiga, coloca anterior, volta antes, volta velha, foto errada volta, coloca volta, bota volta, voltar anterior, volta anterior, voltar antiga, volta antiga',
      ),
    },
    history: {
      keys: 'histórico',
      others:
        'mostrar mostra ver meu minhas alterações mudanças fotos últimas quem mudou trocou alterou atualizou colocou última vez quando mudei troquei foi recentemente ultimamente mudado alterado que foto equipe time canal foram feitas o',
      phrases: phrasesIn(
        'quem mudou, quem trocou, quem alterou, quem atualizou, quem colocou, quando mudei, quando troquei, quando mudou, que mudou, que mudado, que alterado, últimas alterações, últimas mudanças, última vez mudei, última vez troquei, minhas alterações, minhas mudanças',
      ),
    },
    'sign-out': {
      keys: 'deslogar desconectar desconecta',
      others: 'me minha conta da quero',
      phrases: phrasesIn(
        'quero sair, sai conta, me tira conta, fazer logoff, sair, encerrar sessão, encerre sessão, sair conta, fazer logout',
      ),
    },
    cancel: {
      keys: 'cancelar cancela cancele',
      others: 'proposta como tá está assim mesmo não espera deixa melhor',
      phrases: phrasesIn(
        'deixa quieto, deixa assim, deixa como, deixa, não precisa, esquece isso, esqueça, não quero mais, não faz nada, para tudo, deixa pra, mudei ideia, tanto faz, não, esquece, deixa pra lá, melhor não',
      ),
    },
    help: {
      keys: 'ajuda ajude',
      others: 'me preciso vc tu consegue',
      phrases: phrasesIn('que consegue fazer, que sabe, que faz, que pode fazer, que sabe fazer'),
    },
  },
  topics: {
    thanks: phrasesIn(
      'valeu demais, muito obrigado, muito obrigada, brigado, brigada, obg, vlw, valeu mesmo, show valeu, obrigadão, perfeito obrigado, perfeito obrigada, obrigado, obrigada, valeu',
    ),
    ok: phrasesIn(
      'show, maravilha, excelente, ficou ótimo, ficou bom, ficou ótima, ficou boa, joia, massa, top valeu, adorei, gostei, blz, muito bom, show bola, sim, beleza, perfeito, legal, ótimo, certo, tudo bem, pode ser, pronto, confirmar, confirmo, confirma, com certeza',
    ),
    who: ['quem é', 'quem você'],
    privacy: ['privacidade', 'dados', 'lgpd'],
    seen: phrasesIn(
      'ainda antiga, ainda velha, continua antiga, ainda aparece, quando aparece, quanto demora, quanto tempo, quem ver, quem vê, quem verá',
    ),
    how: ['como', 'como funciona'],
  },
};
