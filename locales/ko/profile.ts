import type { LanguageProfile } from '../profile'

/** Korean has its script to itself, so its words tell nothing apart; its abbreviations with a stop are Latin ones. */
export const profile: LanguageProfile = {
  code: 'ko',
  script: 'Hang',
  functionWords: `
    수 있습니다 고객님 주문 안녕하세요 감사합니다 및 후 더 이 그 저 것 때 등 중 내 다시 현재 확인 해당 상품 배송 결제 계정
    주문하신 문의하신 문의 관련 통해 위해 대해 경우 바로 오늘 내일 지금 먼저 또는 그리고 하지만 그런데 그래서 만약 혹시 꼭
    잘 안 못 모두 네 예 아니요 저희 제가 저희가 고객님의 고객님께서 있는 없는 하는 되는 있어요 없어요 있으시면 없습니다 됩니다
    합니다 했습니다 하겠습니다 드립니다 드리겠습니다 해주세요 주세요 주시기 바랍니다 가능합니다 필요합니다 죄송합니다
    죄송하지만 환불 교환 취소 회원 정보 번호 시간 오후 오전 이후 이전 새 한 두 번 같은 다른 모든 이미 아직`,
  abbreviations: 'dr. mr. ms. mrs. vs. tel. no co inc ltd corp etc a.m p.m',
}
