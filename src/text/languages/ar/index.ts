import type { Translated } from '../../parts/translated';

export { accountRefusals } from './account-refusals';
export { changeTexts } from './changes';
export { photoHeadings } from './headings';
export { helpTexts } from './help';
export { lookingRefusals } from './looking-refusals';
export { noteTexts } from './notes';
export { formatNames, pictureRefusals } from './picture-refusals';
export { questionTexts } from './questions';
export { otherRefusals } from './refusals';
export { waiting } from './waiting';

/** Arabic: Microsoft 365’s terms, and the imperative. */
export const frameTexts: Translated<'frameTexts', 'ar'> = {
  buttons: {
    confirm: 'تأكيد',
    tryAgain: 'إعادة المحاولة',
    cancel: 'إلغاء',
    undo: 'التراجع عن التغيير',
    restore: 'استعادة',
    turnLeft: 'تدوير إلى اليسار',
    turnRight: 'تدوير إلى اليمين',
    grant: 'منح الإذن',
    signIn: 'متابعة',
    choices: 'إظهار الخيارات',
    install: 'إضافة PhotoBot إلى هذا الفريق',
  },

  cropNames: {
    auto: 'تلقائي',
    centre: 'الوسط',
    top: 'الأعلى',
    bottom: 'الأسفل',
    left: 'اليسار',
    right: 'اليمين',
    fit: 'الصورة كاملة',
  },

  groundNames: { white: 'أبيض', black: 'أسود' },

  signIn: {
    title: 'تسجيل الدخول إلى PhotoBot',
    button: 'تسجيل الدخول',
    text: 'يغيّر PhotoBot الصور بأذوناتك. يرجى تسجيل الدخول.',
    notSilent:
      'تعذر على Teams تسجيل دخولك تلقائيًا. سجّل الدخول هنا، وسأتابع ما طلبته. إذا عرضت الصفحة رمزًا من ستة أرقام، فأرسله إليّ.',
  },

  pages: {
    granted: { heading: 'تم.', next: 'ارجع إلى Teams وحدد «إعادة المحاولة».' },
    lapsed: {
      heading: 'انتهت صلاحية هذا الارتباط.',
      next: 'ارجع إلى Teams وحدد الزر هناك مرة أخرى.',
    },
    notGranted: 'لم يُمنح الإذن.',
    notSignedIn: 'لم يتم تسجيل الدخول.',
    reasons: {
      declined: 'تم رفض الإذن، لذلك لم يتغير شيء. لمنحه، ارجع إلى Teams وحدد «منح الإذن» مرة أخرى.',
      administrator:
        'لا يستطيع منح هذا الإذن إلا أحد المسؤولين في مؤسستك. اطلب ذلك من أحد المسؤولين، ثم ارجع إلى Teams وحدد «إعادة المحاولة».',
      unfinished: 'لم يكتمل تسجيل الدخول. ارجع إلى Teams وحدد الزر هناك مرة أخرى.',
      policy:
        'يمنع نهج في مؤسستك تسجيل الدخول هذا، على سبيل المثال من هذا الجهاز. راجع المسؤول، ثم ارجع إلى Teams وحاول مجددًا.',
      account: 'لا يُسمح لحسابك بإجراء ذلك هنا. راجع المسؤول، ثم ارجع إلى Teams وحاول مجددًا.',
      unavailable:
        'لا تستجيب خدمة تسجيل الدخول من Microsoft حاليًا. ارجع إلى Teams وحاول مجددًا بعد بضع دقائق.',
      registration:
        'لا تقبل Microsoft بيانات تسجيل PhotoBot. اطلب من المسؤول التحقق من تسجيل التطبيق، ثم ارجع إلى Teams وحاول مجددًا.',
      unknown:
        'رفضت Microsoft الطلب. ارجع إلى Teams وحاول مجددًا، وإذا استمرت المشكلة، فراجع المسؤول.',
    },
  },
};
