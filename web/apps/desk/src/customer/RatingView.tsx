// What the customer thought of it.
import type { Rating } from "@lingxi/api";
import { Rate } from "antd";
import { useTranslation } from "react-i18next";

export function RatingView({ rating }: { rating: Rating }) {
  const { t } = useTranslation();
  return (
    <section className="customer-section">
      <h3>{t("rating.title")}</h3>
      <div role="img" aria-label={t("rating.of", { score: rating.score })}>
        <Rate disabled value={rating.score} style={{ fontSize: 16 }} />
      </div>
      {rating.comment && <blockquote className="rating-comment">{rating.comment}</blockquote>}
    </section>
  );
}
